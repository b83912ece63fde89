public import Screen

extension Theme {
  /// Whether a terminal with so many colours shows letters, the selection and matches apart.
  ///
  /// Colours that are different here may be one colour there. Bold does not count as a sign of
  /// its own, since unread titles are bold.
  public func isLegible(at depth: ColorDepth) -> Bool {
    let text = style(for: Ink(.text))
    let rows: [Role] = [.selected, .selectedInactive]
    let matches: [Role] = [.match, .currentMatch]
    let areApart =
      rows.allSatisfy { isApart(style(for: Ink(.text, on: $0)), from: text, at: depth) }
      && matches.allSatisfy { isApart(style(for: Ink($0)), from: text, at: depth) }
    return areApart
      && Role.allCases.filter(\.isLetters).allSatisfy { role in
        rows.allSatisfy { isReadable(style(for: Ink(role, on: $0)), at: depth) }
          && isReadable(style(for: Ink(role)), at: depth)
      }
  }

  private func isApart(_ style: Style, from other: Style, at depth: ColorDepth) -> Bool {
    let signs: Attributes = [.reverse, .underline]
    return style.background?.nearest(in: depth) != other.background?.nearest(in: depth)
      || style.attributes.intersection(signs) != other.attributes.intersection(signs)
  }

  private func isReadable(_ style: Style, at depth: ColorDepth) -> Bool {
    let letters = style.foreground?.nearest(in: depth) ?? .standard
    let ground = style.background?.nearest(in: depth) ?? .standard
    return letters == .standard || letters != ground
  }
}

extension Role {
  /// Whether it is text, and not a line or a bar.
  fileprivate var isLetters: Bool {
    switch self {
    case .rule, .scrollTrack, .scrollThumb: false
    default: true
    }
  }
}
