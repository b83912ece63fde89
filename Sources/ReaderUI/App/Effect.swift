public import ArticleLibrary
public import Sentences

/// Something that the app asks for and cannot do itself.
///
/// Effects with a ticket are answered by one ``Event/answer(_:)`` with the same ticket, in any
/// order and at any time; those without one are not answered.
public enum Effect: Hashable, Sendable {
  /// A window of a list; answered by ``Answer/Outcome/page(_:)``.
  case loadPage(of: ArticleList, from: PageAnchor, limit: Int, Ticket)
  /// An article and its text; answered by ``Answer/Outcome/article(_:)``.
  case loadArticle(ArticleID, Ticket)
  /// Reads on in a long article, at least so many bytes, in this language; answered by
  /// ``Answer/Outcome/piece(_:)``.
  case readOn(MarkdownPieces, bytes: Int, Language, Ticket)
  /// Counts lines of a long article; answered by ``Answer/Outcome/heights(_:)``.
  case countLines(TextMeasuring, Ticket)
  /// The parts of the library; answered by ``Answer/Outcome/overview(_:)``.
  case loadOverview(Ticket)
  /// A search, which cancels the one before; answered by
  /// ``Answer/Outcome/found(_:microseconds:)``.
  case search(SearchRequest, Ticket)
  /// The running search is not wanted any more.
  case cancelSearch
  /// What to say and to offer for a query that found nothing; answered by
  /// ``Answer/Outcome/advice(_:)``.
  case advise(query: String, Ticket)
  /// What may stand in a place of the query; answered by ``Answer/Outcome/completions(_:)``.
  case complete(CompletionPlace, Ticket)
  /// The queries that were made; answered by ``Answer/Outcome/queries(_:)``.
  case loadQueries(Ticket)
  /// Remembers a query that was made.
  case rememberQuery(String)
  /// Keeps a query under a name; answered by ``Answer/Outcome/done``.
  case saveSearch(String, order: SearchRequest.Order, name: String, Ticket)
  /// Gives a saved search another name; answered by ``Answer/Outcome/done``.
  case renameSearch(SavedSearch.ID, to: String, Ticket)
  /// Deletes a saved search; answered by ``Answer/Outcome/done``.
  case deleteSearch(SavedSearch.ID, Ticket)
  /// How many articles a saved search finds, beside the search that the person makes; answered by
  /// ``Answer/Outcome/found(_:microseconds:)``.
  case countSearch(SearchRequest, Ticket)
  /// Marks an article read or unread; answered by ``Answer/Outcome/done``.
  case setRead(Bool, ArticleID, Ticket)
  /// Sets or removes a bookmark; answered by ``Answer/Outcome/done``.
  case setBookmarked(Bool, ArticleID, Ticket)
  /// Undoes the last change of the library; answered by ``Answer/Outcome/undone(_:)``.
  case undo(Ticket)
  /// The versions of an article's story, itself among them; answered by
  /// ``Answer/Outcome/documents(_:)``.
  case findVersions(of: ArticleID, Ticket)
  /// The library's documents with a number, or the article with that address when there is one;
  /// answered by ``Answer/Outcome/documents(_:)``, the best first.
  case findDocument(number: String, url: String?, Ticket)
  /// Hands an address (http, https or mailto, checked) to the person's browser; answered by
  /// ``Answer/Outcome/done``.
  case openLink(String, Ticket)
  /// Something of reading that the library is asked; answered by ``Answer/Outcome/reading(_:)``.
  case reading(ReadingRequest, Ticket)
  /// Copies words as the person has set; answered by ``Answer/Outcome/done``.
  case copy(String, Ticket)
  /// Gives an article in a form to a command, which gets the terminal meanwhile; answered by
  /// ``Answer/Outcome/done``.
  case pipe(Article, ArticleForm, command: String, Ticket)
  /// Shows an article's Markdown in the person's editor; answered by
  /// ``Answer/Outcome/edited(_:)``, or by ``Answer/Outcome/done`` when nothing was changed there.
  case edit(Article, Ticket)
  /// Keeps a revision of an article; answered by ``Answer/Outcome/revised(_:)``.
  case revise(ArticleID, ArticleRevision, Ticket)
  /// Paints a picture; answered by ``Answer/Outcome/picture(_:)``.
  case paint(PictureRequest, Ticket)
  /// Changes to the built-in sample library; answered by ``Answer/Outcome/sampleOpened``.
  case openSample(Ticket)
  /// Sends ``Event/timer(_:)`` after this time.
  case wake(afterMilliseconds: Int, Ticket)
  /// Keeps where the person is, for the next start.
  case saveState(ReaderState)
  /// Draws every cell of the terminal again.
  case redraw
  /// Gives the terminal back to the shell until the person returns.
  case suspend
  /// Ends the program.
  case quit
}
