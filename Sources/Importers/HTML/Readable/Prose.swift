/// How much running text each node of a tree holds: long paragraphs with few links.
struct Prose {
  /// Letters of a paragraph from which on it is running text.
  static let least = 80

  /// Letters of running text at or below each node.
  let letters: [Int]

  /// Measures a tree; `isParagraph` says which nodes are paragraphs.
  init(of tree: HTMLTree, measures: NodeMeasures, isParagraph: (Int) -> Bool) {
    var letters = [Int](repeating: 0, count: tree.nodes.count)
    for index in stride(from: tree.nodes.count - 1, through: 0, by: -1) {
      let own = measures.letters[index]
      if own >= Self.least, letters[index] < own, measures.linkDensity(index) < 0.3,
        isParagraph(index)
      {
        letters[index] = own
      }
      let parent = tree.nodes[index].parent
      if parent >= 0 { letters[parent] += letters[index] }
    }
    self.letters = letters
  }
}
