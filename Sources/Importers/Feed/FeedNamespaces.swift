/// The namespaces of feeds, and the prefixes by which their elements are known here.
enum FeedNamespaces {
  private static let known: [String: String] = [
    "http://backend.userland.com/rss": "", "http://blogs.law.harvard.edu/tech/rss": "",
    "http://purl.org/rss/1.0/": "", "http://my.netscape.com/rdf/simple/0.9/": "",
    "http://example.com/newformat#": "", "http://example.com/necho": "",
    "http://purl.org/echo/": "", "uri/of/echo/namespace#": "", "http://purl.org/pie/": "",
    "http://purl.org/atom/ns#": "", "http://www.w3.org/2005/atom": "",
    "http://purl.org/rss/1.0/modules/rss091#": "",
    "http://webns.net/mvcb/": "admin", "http://purl.org/rss/1.0/modules/aggregation/": "ag",
    "http://media.tangent.org/rss/1.0/": "audio",
    "http://web.resource.org/cc/": "cc", "http://creativecommons.org/ns#license": "cc",
    "http://cyber.law.harvard.edu/rss/creativecommonsrssmodule.html": "creativeCommons",
    "http://backend.userland.com/creativecommonsrssmodule": "creativeCommons",
    "http://purl.org/rss/1.0/modules/content/": "content",
    "http://purl.org/dc/elements/1.1/": "dc", "http://purl.org/dc/terms/": "dcterms",
    "http://rssnamespace.org/feedburner/ext/1.0": "feedburner",
    "http://xmlns.com/foaf/0.1/": "foaf", "http://www.w3.org/2003/01/geo/wgs84_pos#": "geo",
    "http://www.georss.org/georss": "georss", "http://www.opengis.net/gml": "gml",
    "http://purl.org/rss/1.0/modules/image/": "image",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
    "http://example.com/dtds/podcast-1.0.dtd": "itunes",
    "http://purl.org/rss/1.0/modules/link/": "l",
    "http://search.yahoo.com/mrss": "media", "http://search.yahoo.com/mrss/": "media",
    "http://prismstandard.org/namespaces/1.2/basic/": "prism",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
    "http://www.w3.org/2000/01/rdf-schema#": "rdfs",
    "http://purl.org/rss/1.0/modules/slash/": "slash",
    "http://schemas.pocketsoap.com/rss/mydescmodule/": "szf",
    "http://purl.org/rss/1.0/modules/syndication/": "sy",
    "http://purl.org/rss/1.0/modules/taxonomy/": "taxo",
    "http://purl.org/rss/1.0/modules/threading/": "thr",
    "http://madskills.com/public/xml/rss/module/trackback/": "trackback",
    "http://wellformedweb.org/commentapi/": "wfw", "http://www.w3.org/1999/xhtml": "xhtml",
    "http://www.w3.org/1999/xlink": "xlink", "http://www.w3.org/xml/1998/namespace": "xml",
  ]

  /// The prefix for a namespace: empty for the elements of feeds themselves, nil when unknown.
  static func prefix(of namespace: String?) -> String? {
    guard let namespace = namespace?.lowercased() else { return nil }
    if namespace.contains("backend.userland.com/rss") { return "" }
    return known[namespace]
  }

  /// The name by which an element or attribute is known here: `title`, `dc:creator`, `xml:base`.
  static func name(_ name: XMLName) -> String {
    let local = name.local.lowercased()
    let prefix = Self.prefix(of: name.namespace) ?? name.prefix ?? ""
    return prefix.isEmpty ? local : prefix + ":" + local
  }

  /// The version that a namespace betrays.
  static func version(prefix: String, namespace: String) -> String? {
    switch namespace.lowercased() {
    case "http://my.netscape.com/rdf/simple/0.9/" where prefix.isEmpty: "rss090"
    case "http://purl.org/rss/1.0/": "rss10"
    case "http://www.w3.org/2005/atom": "atom10"
    default: nil
    }
  }
}
