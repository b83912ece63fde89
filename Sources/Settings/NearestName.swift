/// The name among `known` that `name` was probably meant to be, nil when none is near.
///
/// Near are at most two changes, and at most one for each two letters. The distance counts
/// letters put in, left out, replaced, and neighbours exchanged, upper case as lower case.
func nearestName(to name: String, among known: [String]) -> String? {
  let typed = Array(name.lowercased())
  let limit = min(2, max(1, typed.count / 2))
  var best: (name: String, distance: Int)?
  for candidate in known where !candidate.isEmpty {
    let distance = editDistance(typed, Array(candidate.lowercased()))
    if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.name
}

/// The optimal string alignment distance.
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var before = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  for (row, letter) in left.enumerated() {
    var line = [row + 1]
    for (column, other) in right.enumerated() {
      var least = min(line[column] + 1, last[column + 1] + 1)
      least = min(least, last[column] + (letter == other ? 0 : 1))
      if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
        least = min(least, before[column - 1] + 1)
      }
      line.append(least)
    }
    before = last
    last = line
  }
  return last[right.count]
}
