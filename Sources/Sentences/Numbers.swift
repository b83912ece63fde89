/// `number` in groups of three digits, with `separator` between them.
func grouped(_ number: Int, _ separator: Character) -> String {
  var text = ""
  let digits = String(number.magnitude)
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { text.append(separator) }
    text.append(digit)
  }
  return number < 0 ? "-" + text : text
}

/// `number` in two digits.
func two(_ number: Int) -> String {
  number < 10 ? "0\(number)" : "\(number)"
}
