import ArticleLibrary
import Screen
import Sentences

extension App {
  /// Puts letters over the links in view.
  mutating func showHints() {
    guard let visible = detail.linksInView, !visible.isEmpty else {
      return sayReading(.noLinksHere)
    }
    detail.hints = LinkHints(visible)
  }

  /// Takes a letter of a hint; any other key takes the hints away.
  mutating func pressAtHints(_ key: Key) {
    guard case .character(let letter) = key, var hints = detail.hints else {
      detail.hints = nil
      return
    }
    switch hints.type(letter) {
    case .more: detail.hints = hints
    case .link(let link):
      detail.hints = nil
      follow(link)
    case .none: detail.hints = nil
    }
  }

  /// All links of the article, to choose from.
  mutating func listLinks() {
    let rows = detail.links.filter { !$0.isInner }.map { link in
      let words = link.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      switch link.target {
      case .address(let address):
        let host = LinkAddress(address).map { HostName.shown($0.host) } ?? ""
        return ChoicePane.Row(text: words, detail: host, role: .link, choice: .link(link))
      case .document: return .init(text: words, role: .documentNumber, choice: .link(link))
      case .title: return .init(text: words, role: .text, choice: .link(link))
      }
    }
    choice = ChoicePane(.reading(.linksHeading), rows, emptyWords: .reading(.noLinks))
  }

  /// Goes where a link leads: first the library is asked whether it has it.
  mutating func follow(_ link: ArticleLink) {
    switch link.target {
    case .address(let address) where link.isInner: followInside(link, to: address)
    case .address(let address):
      guard let url = LinkAddress(address) else { return say(.unsafeLink, isError: true) }
      if url.text.hasPrefix("mailto:") {
        askToOpen(url)
      } else {
        ask(.linkedArticle(url)) { .findDocument(number: "", url: url.text, $0) }
      }
    case .document(let number, isNamed: true): searchFor("\"\(number)\"")
    case .document(let number, isNamed: false):
      ask(.linkedDocument(number)) { .findDocument(number: number, url: nil, $0) }
    case .title(let title): searchFor("\"\(title)\"")
    }
  }

  /// Asks before the browser is started; the host is the one that the browser will go to.
  mutating func askToOpen(_ link: LinkAddress) {
    question = Question(
      sentence: .reading(.askToOpen(host: HostName.shown(link.host))), answer: .openLink(link))
  }

  /// Takes yes or no.
  mutating func answerQuestion(_ key: Key) {
    guard let asked = question else { return }
    question = nil
    guard key == .character("y") || key == .character("c") || key == .named(.enter) else {
      return sayReading(asked.refusal)
    }
    switch asked.answer {
    case .openLink(let link):
      ask(.link) { .openLink(link.text, $0) }
      say(.opening(host: HostName.shown(link.host)))
    case .keepRevision(let id, let revision): ask(.revised) { .revise(id, revision, $0) }
    }
  }

  /// What the library has at a link's address: it opens here, else the browser is offered.
  mutating func takeLinkedArticle(_ answer: Answer, _ link: LinkAddress) {
    switch answer.outcome {
    case .documents(let found):
      guard focus == .detail else { return }
      if let article = found.first { openFromHere(article) } else { askToOpen(link) }
    case .failed(let reason): say(reason, isError: true)
    default: break
    }
  }

  /// The document with a number that was followed: it opens, else the library is searched for it.
  mutating func takeLinkedDocument(_ answer: Answer, _ number: String) {
    switch answer.outcome {
    case .documents(let found):
      guard focus == .detail else { return }
      if let document = found.first {
        openFromHere(document)
      } else {
        searchFor("\"\(number)\"")
        say(.documentMissing(number: number))
      }
    case .failed(let reason): say(reason, isError: true)
    default: break
    }
  }

  /// Opens the search with a query typed already.
  mutating func searchFor(_ query: String) {
    rememberPlace()
    openSearch()
    search?.input = TextInput(query)
    askSearch()
  }

  /// Who mentions the document that is open, by its number.
  mutating func searchMentions() {
    guard let number = detail.loaded?.article.content.document?.number, detail.isCurrent else {
      return sayReading(.noDocumentHere)
    }
    searchFor("\"\(number)\"")
  }

  /// Says something of the reading pane.
  mutating func sayReading(_ sentence: ReadingSentence, isError: Bool = false) {
    say(.reading(sentence), isError: isError)
  }
}
