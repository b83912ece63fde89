extension StringProtocol {
  /// Whether the bytes of `word` (ASCII) stand in the text; quicker than a search by letters.
  func hasBytes(_ word: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    let found = utf8.withContiguousStorageIfAvailable { bytes -> Bool in
      guard let first = wanted.first, bytes.count >= wanted.count else { return false }
      var place = 0
      while let hit = bytes[place...].firstIndex(of: first), hit + wanted.count <= bytes.count {
        if bytes[hit..<hit + wanted.count].elementsEqual(wanted) { return true }
        place = hit + 1
      }
      return false
    }
    return found ?? contains(String(describing: word))
  }
}
