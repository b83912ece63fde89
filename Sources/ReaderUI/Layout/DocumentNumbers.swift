import Vietnamese

/// Where the numbers of official documents stand in a text.
enum DocumentNumbers {
  /// Their places, in Unicode scalars.
  static func ranges(in text: String) -> [Range<Int>] {
    []
  }
}
