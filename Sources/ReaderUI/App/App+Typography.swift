import Screen
import Sentences

// How articles are set, changed while they are read. The first words of the pane stay.
extension App {
  /// Does an action that changes how articles are set; false for another one.
  mutating func performOnText(_ action: Action, _ number: Int?) -> Bool {
    var typography = settings.typography
    switch action {
    case .widen: changeMeasure(by: number ?? 2)
    case .narrow: changeMeasure(by: -(number ?? 2))
    case .changeParagraphs:
      typography.paragraphs = typography.paragraphs == .spaced ? .indented : .spaced
      set(typography, typography.paragraphs == .spaced ? .paragraphsSpaced : .paragraphsIndented)
    case .changeAlignment:
      typography.alignment = typography.alignment == .left ? .justified : .left
      set(typography, typography.alignment == .left ? .alignedLeft : .alignedJustified)
    case .changeHyphenation:
      typography.hyphenates.toggle()
      set(typography, typography.hyphenates ? .hyphenationOn : .hyphenationOff)
    case .changeDirection:
      typography.direction = typography.direction == .reader ? .terminal : .reader
      set(typography, typography.direction == .reader ? .orderedHere : .orderedByTerminal)
    case .zen: toggleZen()
    default: return false
    }
    return true
  }

  /// Changes the measure from what can be seen: a measure wider than the pane is the pane's width.
  private mutating func changeMeasure(by columns: Int) {
    var typography = settings.typography
    var seen = typography.measure
    if let pane = layout.detailBody?.size.columns {
      seen = DetailPane.textColumns(of: pane, measure: seen).count
    }
    let wanted = min(max(seen + columns, Typography.measures.lowerBound), 200)
    typography.measure = wanted
    set(typography, .measureIs(wanted))
  }

  private mutating func set(_ typography: Typography, _ sentence: Sentence) {
    settings.typography = typography
    savesState = true
    say(sentence)
  }

  private mutating func toggleZen() {
    if focus != .detail {
      isZen = true
      open()
    } else {
      isZen.toggle()
    }
    savesState = true
  }
}
