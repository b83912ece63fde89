print("tinbai")
