import Screen

/// A line whose right-to-left parts stand as they are read.
///
/// Words from the left to the right stay one part; from the right to the left each cluster is a
/// part of its own, so that what is drawn, matched or copied still knows its place in the text.
struct BidiLine {
  /// The parts, in the order of the text.
  private(set) var parts: [TextLine.Part] = []

  /// The line `part`, set in `width` columns.
  init(_ part: TextLine.Part, levels: BidiLevels, width: Int) {
    let clusters = Self.clusters(of: part)
    let ends = clusters.map { min($0.start, levels.levels.count - 1) }
    let order = BidiLevels.visualOrder(of: ends.map { levels.levels[$0] })
    let columns = clusters.reduce(0) { $0 + $1.width }
    let isFromRight = ends.first.map { levels.bases[$0] == 1 } ?? false
    var column = part.column + (isFromRight ? max(0, width - part.column - columns) : 0)
    var placed = clusters
    for index in order {
      placed[index].column = column
      column += clusters[index].width
    }
    for (index, cluster) in placed.enumerated() {
      add(cluster, isReversed: levels.levels[ends[index]].isMultiple(of: 2) == false, in: part.text)
    }
  }

  private struct Cluster {
    var range: Range<String.Index>
    var start: Int
    var width: Int
    var column = 0
  }

  private static func clusters(of part: TextLine.Part) -> [Cluster] {
    var clusters: [Cluster] = []
    var scalar = part.start
    var index = part.text.startIndex
    while index < part.text.endIndex {
      let end = part.text.index(after: index)
      let character = part.text[index]
      clusters.append(
        Cluster(range: index..<end, start: scalar, width: Glyph.width(of: character)))
      scalar += character.unicodeScalars.count
      index = end
    }
    return clusters
  }

  private mutating func add(_ cluster: Cluster, isReversed: Bool, in text: Substring) {
    if !isReversed, let last = parts.last, last.text.endIndex == cluster.range.lowerBound,
      isRun, last.column + Glyph.width(of: String(last.text)) == cluster.column
    {
      parts[parts.count - 1].text = text[last.text.startIndex..<cluster.range.upperBound]
      return
    }
    var shown = text[cluster.range]
    if isReversed, shown.unicodeScalars.count == 1, let sign = shown.unicodeScalars.first,
      let mirror = BidiLevels.mirrored(sign)
    {
      shown = Substring(String(mirror))
    }
    parts.append(TextLine.Part(column: cluster.column, text: shown, start: cluster.start))
    isRun = !isReversed
  }

  /// Whether the last part runs from the left to the right.
  private var isRun = false
}
