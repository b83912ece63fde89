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

/// So many microseconds in milliseconds, below ten with a digit behind `point`.
func milliseconds(_ microseconds: Int, _ point: Character) -> String {
  let tenths = max(1, (microseconds + 50) / 100)
  return tenths < 100 ? "\(tenths / 10)\(point)\(tenths % 10) ms" : "\((tenths + 5) / 10) ms"
}
