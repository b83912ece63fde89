/// What an element of a feed is, whatever form the feed has.
enum FeedElement: Hashable {
  case rss, atom, channel, image, textInput, author, contributor, dublinContributor, name
  case measure(String)
  case address, email, item, language, publisher, owner
  /// A moment, kept as it is written.
  case moment(String)
  case category, mediaCategory, itunesCategory, keywords(String), link, identifier, source
  /// A text with a type: the member that it becomes, and the type that it has where none is named.
  case content(String, type: String)
  case title(isMedia: Bool), summary, description, abstract, body, encoded, full
  case generator, enclosure, mediaList(String), mediaGroup, itunesImage, mediaThumbnail
  case other

  /// The element with a name as `FeedNamespaces` gives it.
  init(_ name: String) { self = Self.known[name] ?? .other }

  private static let known: [String: FeedElement] = [
    "rss": .rss, "feed": .atom, "channel": .channel, "image": .image, "textinput": .textInput,
    "author": .author, "managingeditor": .author, "dc:author": .author, "dc:creator": .author,
    "itunes:author": .author, "contributor": .contributor,
    "dc:contributor": .dublinContributor, "name": .name, "itunes:name": .name,
    "width": .measure("width"), "height": .measure("height"), "url": .address,
    "homepage": .address, "uri": .address, "email": .email, "itunes:email": .email,
    "item": .item, "entry": .item, "language": .language, "dc:language": .language,
    "webmaster": .publisher, "dc:publisher": .publisher, "itunes:owner": .owner,
    "published": .moment("published"), "issued": .moment("published"),
    "pubdate": .moment("published"), "dcterms:issued": .moment("published"),
    "updated": .moment("updated"), "modified": .moment("updated"),
    "lastbuilddate": .moment("updated"), "dc:date": .moment("updated"),
    "dcterms:modified": .moment("updated"), "created": .moment("created"),
    "dcterms:created": .moment("created"), "expirationdate": .moment("expired"),
    "category": .category, "dc:subject": .category, "media:category": .mediaCategory,
    "keywords": .category, "itunes:category": .itunesCategory,
    "itunes:keywords": .keywords("itunes_keywords"), "media:keywords": .keywords("media_keywords"),
    "tags": .keywords("tags"), "link": .link, "guid": .identifier, "id": .identifier,
    "source": .source, "title": .title(isMedia: false), "dc:title": .title(isMedia: false),
    "media:title": .title(isMedia: true),
    "subtitle": .content("subtitle", type: "text/plain"),
    "tagline": .content("subtitle", type: "text/plain"),
    "itunes:subtitle": .content("subtitle", type: "text/plain"),
    "rights": .content("rights", type: "text/plain"),
    "copyright": .content("rights", type: "text/plain"),
    "dc:rights": .content("rights", type: "text/plain"),
    "info": .content("info", type: "text/plain"),
    "feedburner:browserfriendly": .content("info", type: "text/plain"),
    "summary": .summary, "itunes:summary": .summary, "description": .description,
    "dc:description": .description, "media:description": .description, "abstract": .abstract,
    "body": .body, "xhtml:body": .body, "content": .content("content", type: "text/plain"),
    "content:encoded": .encoded, "fullitem": .full, "generator": .generator,
    "enclosure": .enclosure, "media:content": .mediaList("media_content"),
    "media:group": .mediaGroup, "media:thumbnail": .mediaThumbnail,
    "itunes:image": .itunesImage,
  ]
}
