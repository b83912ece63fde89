import Screen

extension TextUnit {
  /// What the terminal may open where a scalar of the unit stands, whose number is `unit`: the address
  /// that its ``ArticleLink`` leads to, nil where that leads to none.
  func hyperlink(at scalar: Int, unit: Int) -> Hyperlink? {
    if let target {
      guard case .address(let address) = target else { return nil }
      return Self.hyperlink(to: address, from: ReadingPlace(block: unit, offset: 0))
    }
    guard var first = content.spans.firstIndex(where: { $0.range.contains(scalar) }),
      let address = content.spans[first].link
    else { return nil }
    while first > 0, content.spans[first - 1].link == address,
      content.spans[first - 1].range.upperBound == content.spans[first].range.lowerBound
    {
      first -= 1
    }
    let offset = content.spans[first].range.lowerBound
    return Self.hyperlink(to: address, from: ReadingPlace(block: unit, offset: offset))
  }

  private static func hyperlink(to address: String, from place: ReadingPlace) -> Hyperlink? {
    LinkAddress(address).flatMap { Hyperlink($0.text, number: place.block << 32 | place.offset) }
  }
}
