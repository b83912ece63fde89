/// What a query comes to in a library: sets of articles, joined.
indirect enum SearchPlan {
  /// No article.
  case nothing
  /// Every article.
  case everything
  /// What the search index finds for one expression.
  case index(IndexExpression)
  /// What the search index finds, asked piece by piece.
  case pieces(PhrasePattern)
  /// Articles with a mark.
  case marked(MarkedArticles)
  /// Places in the order of time.
  case orders(ClosedRange<Int64>)
  /// All others.
  case not(SearchPlan)
  /// Those in all of the sets.
  case all([SearchPlan])
  /// Those in any of the sets.
  case any([SearchPlan])

  /// Those in all of the sets; what the index can find at once becomes one expression.
  static func intersection(_ parts: [SearchPlan]) -> SearchPlan {
    var wanted: [IndexExpression] = []
    var unwanted: [IndexExpression] = []
    var others: [SearchPlan] = []
    for part in parts {
      switch part {
      case .nothing: return .nothing
      case .everything: break
      case .index(let expression): wanted.append(expression)
      case .not(.index(let expression)): unwanted.append(expression)
      case .all(let inner): others += inner
      default: others.append(part)
      }
    }
    if let found = IndexExpression.all(wanted, without: unwanted) {
      others.insert(.index(found), at: 0)
    } else if let avoided = IndexExpression.any(unwanted) {
      others.append(.not(.index(avoided)))
    }
    return others.count > 1 ? .all(others) : others.first ?? .everything
  }

  /// Those in any of the sets; what the index can find at once becomes one expression.
  static func union(_ parts: [SearchPlan]) -> SearchPlan {
    var expressions: [IndexExpression] = []
    var others: [SearchPlan] = []
    for part in parts {
      switch part {
      case .nothing: break
      case .everything: return .everything
      case .index(let expression): expressions.append(expression)
      case .any(let inner): others += inner
      default: others.append(part)
      }
    }
    if let found = IndexExpression.any(expressions) { others.insert(.index(found), at: 0) }
    return others.count > 1 ? .any(others) : others.first ?? .nothing
  }

  /// All articles but those.
  static func complement(_ part: SearchPlan) -> SearchPlan {
    switch part {
    case .nothing: .everything
    case .everything: .nothing
    case .not(let inner): inner
    default: .not(part)
    }
  }

  /// The stretch of time in which all articles of the plan lie, and the rest of the plan.
  var bounded: (orders: ClosedRange<Int64>, rest: SearchPlan) {
    var bounds = Int64.min...Int64.max
    var rest: [SearchPlan] = []
    let parts = if case .all(let parts) = self { parts } else { [self] }
    for part in parts {
      guard case .orders(let range) = part else {
        rest.append(part)
        continue
      }
      let lower = max(bounds.lowerBound, range.lowerBound)
      let upper = min(bounds.upperBound, range.upperBound)
      guard lower <= upper else { return (bounds, .nothing) }
      bounds = lower...upper
    }
    return (bounds, .intersection(rest))
  }

  /// What is cheap to find comes first.
  var cost: Int {
    switch self {
    case .nothing, .everything: 0
    case .orders: 1
    case .marked: 2
    case .index: 3
    case .not(let inner): inner.cost + 1
    case .pieces: 9
    case .all(let parts), .any(let parts): 3 + parts.reduce(0) { max($0, $1.cost) }
    }
  }
}

/// A set of articles that a person's marks make.
enum MarkedArticles {
  case unread
  case bookmarked
  /// With a note of the person's: on the article or on a highlight of it.
  case noted

  /// The table with the index that holds the set, and what is true of its rows.
  var source: String {
    switch self {
    case .unread: "article INDEXED BY article_unread WHERE is_read = 0"
    case .bookmarked: "article INDEXED BY article_bookmarked WHERE is_bookmarked = 1"
    case .noted:
      """
      article WHERE id IN (SELECT article_id FROM highlight WHERE note <> ''
        UNION SELECT article_id FROM noted)
      """
    }
  }
}
