// https://www.unicode.org/reports/tr14/ (version 15, numbers by example 7 of its section 8.2)

/// Says, scalar by scalar, where a line of text may end.
public struct LineBreaker {
  /// Whether a line may end between two scalars.
  public enum Break: Equatable, Sendable {
    /// It may not.
    case none
    /// It may.
    case allowed
    /// It must.
    case required
  }

  /// The class before, marks left out and letters of Thai as `al`; `sp` for blanks at the start.
  private var before: LineBreakClass?
  /// The class of the last scalar.
  private var last: LineBreakClass?
  private var lastScalar: Unicode.Scalar = "\0"
  /// Whether blanks stand between ``before`` and here.
  private var hasBlanks = false
  private var number = Number.none
  /// Whether an odd count of regional indicators stands before.
  private var isHalfFlag = false
  private var isBehindHebrewHyphen = false
  private var isBehindFirstHyphen = false
  private let isTailored: Bool

  private enum Number { case none, digits, closed }

  /// A breaker at the start of a text.
  ///
  /// `isTailored` for texts to be read: a hyphen before a word stays with it (rule LB20a of later
  /// versions), and lines of Thai, Lao, Khmer and Burmese may end between their clusters, because
  /// there is no dictionary. Otherwise the rules are those of the standard alone.
  public init(isTailored: Bool = true) {
    self.isTailored = isTailored
  }

  /// Whether a line may end before `scalar`; `next` is asked for the scalars behind it, seldom.
  public mutating func takes(
    _ scalar: Unicode.Scalar, next: @autoclosure () -> Unicode.Scalar?
  ) -> Break {
    let found = LineBreakClass(scalar)
    if found == .al, before == .al, last == .al {
      lastScalar = scalar
      return .none
    }
    let isMark = LineBreakClasses.marks.contains(found)
    let isJoined = isMark && !hasBlanks && before != nil && before != .zw
    let kind: LineBreakClass = isMark && !isJoined || found == .sa ? .al : found
    let hard = hardBreak(found)
    let isAllowed = hard == nil && !isJoined && mayEnd(before: kind, found, scalar, next)
    remember(found, kind, isJoined: isJoined && hard == nil)
    last = found
    lastScalar = scalar
    return hard ?? (isAllowed ? .allowed : .none)
  }

  /// What rules LB2 to LB8 say, nil when nothing.
  private func hardBreak(_ found: LineBreakClass) -> Break? {
    guard let last else { return Break.none }
    if LineBreakClasses.hard.contains(last) {
      return last == .cr && found == .lf ? Break.none : .required
    }
    if found == .sp || found == .zw || LineBreakClasses.hard.contains(found) { return Break.none }
    return before == .zw ? .allowed : nil
  }

  /// Rules LB8a to LB18.
  private func mayEnd(
    before kind: LineBreakClass, _ found: LineBreakClass, _ scalar: Unicode.Scalar,
    _ next: () -> Unicode.Scalar?
  ) -> Bool {
    if last == .zwj || kind == .wj { return false }
    if !hasBlanks {
      if before == .wj || before == .gl { return false }
      if kind == .gl, before != .ba, before != .hy { return false }
    }
    if LineBreakClasses.trailing.contains(kind) || LineBreakClasses.open.contains(before) {
      return false
    }
    if before == .qu, LineBreakClasses.open.contains(kind) { return false }
    if kind == .ns, LineBreakClasses.close.contains(before) { return false }
    if kind == .b2, before == .b2 { return false }
    if hasBlanks { return true }
    if isTailored, let end = tailoredEnd(found, kind, scalar) { return end }
    return !isKept(kind, next)
  }

  /// What we say beyond the standard, nil when nothing.
  private func tailoredEnd(
    _ found: LineBreakClass, _ kind: LineBreakClass, _ scalar: Unicode.Scalar
  ) -> Bool? {
    if isBehindFirstHyphen, LineBreakClasses.letters.contains(kind) { return false }
    guard found == .sa, last == .sa || last == .cm, before == .al else { return nil }
    switch lastScalar.value {
    case 0xE40...0xE44, 0xEC0...0xEC4, 0x1039, 0x17D2, 0x1A60, 0..<0xE00: return false
    default: break
    }
    switch scalar.value {
    case 0xE2F...0xE33, 0xE45, 0xE46, 0xEAF...0xEB3, 0xEC6: return false
    default: return true
    }
  }

  /// Rules LB19 to LB30b: whether the two stay together.
  private func isKept(_ kind: LineBreakClass, _ next: () -> Unicode.Scalar?) -> Bool {
    if kind == .qu || before == .qu { return true }
    if kind == .cb || before == .cb { return false }
    if LineBreakClasses.followers.contains(kind) || before == .bb || isBehindHebrewHyphen {
      return true
    }
    if kind == .nu || LineBreakClasses.affixes.contains(kind) || before == .nu {
      return isKeptNumber(kind)
    }
    if LineBreakClasses.affixes.contains(before) { return isKeptBehindAffix(kind, next) }
    return isKeptLetter(kind)
  }

  private func isKeptNumber(_ kind: LineBreakClass) -> Bool {
    let isBehindLetter = LineBreakClasses.letters.contains(before)
    if kind == .nu {
      return isBehindLetter || LineBreakClasses.beforeNumbers.contains(before)
        || number == .digits || before == .cp
    }
    if LineBreakClasses.affixes.contains(kind) {
      if isBehindLetter || number != .none { return true }
      return kind == .po
        && (LineBreakClasses.pictures.contains(before) || LineBreakClasses.hangul.contains(before))
    }
    return LineBreakClasses.letters.contains(kind) || kind == .op
  }

  private func isKeptBehindAffix(
    _ kind: LineBreakClass, _ next: () -> Unicode.Scalar?
  ) -> Bool {
    if LineBreakClasses.letters.contains(kind) { return true }
    if before == .pr,
      LineBreakClasses.pictures.contains(kind) || LineBreakClasses.hangul.contains(kind)
    {
      return true
    }
    guard LineBreakClasses.open.contains(kind) || kind == .hy else { return false }
    return next().map(LineBreakClass.init) == .nu
  }

  private func isKeptLetter(_ kind: LineBreakClass) -> Bool {
    let isLetter = LineBreakClasses.letters.contains(kind)
    switch before {
    case .al, .hl: return isLetter || kind == .op
    case .is_, .cp: return isLetter
    case .sy: return kind == .hl
    case .jl: return kind == .jl || kind == .jv || kind == .h2 || kind == .h3
    case .jv, .h2: return kind == .jv || kind == .jt
    case .jt, .h3: return kind == .jt
    case .ri: return kind == .ri && isHalfFlag
    case .eb, .xp: return kind == .em
    default: return false
    }
  }

  private mutating func remember(
    _ found: LineBreakClass, _ kind: LineBreakClass, isJoined: Bool
  ) {
    if LineBreakClasses.hard.contains(found) {
      self = LineBreaker(isTailored: isTailored)
    } else if found == .sp {
      hasBlanks = true
      number = .none
      isHalfFlag = false
      isBehindHebrewHyphen = false
      isBehindFirstHyphen = false
      before = before ?? .sp
    } else if !isJoined {
      rememberSolid(kind)
    }
  }

  private mutating func rememberSolid(_ kind: LineBreakClass) {
    let isNear = !hasBlanks
    isBehindHebrewHyphen = isNear && before == .hl && (kind == .hy || kind == .ba)
    isBehindFirstHyphen = kind == .hy && (hasBlanks || before == nil || before == .zw)
    if kind == .nu || isNear && number == .digits && (kind == .sy || kind == .is_) {
      number = .digits
    } else {
      let closes = isNear && number == .digits && LineBreakClasses.close.contains(kind)
      number = closes ? .closed : .none
    }
    isHalfFlag = kind == .ri && !(isNear && isHalfFlag)
    before = kind
    hasBlanks = false
  }
}
