/// The names that people give to an article's fields, in English and in Vietnamese.
enum FieldNames {
  /// The contract's name for a field, and how it is preferred to other fields of that name.
  struct Name {
    let canonical: String
    /// 0 for the contract's own name, 1 for that in other letters, then the order of the table.
    let rank: Int
  }

  /// The contract's name for a field called `name`, nil for a field that articles do not have.
  ///
  /// Case, blanks, hyphens and underscores do not matter.
  static func name(for name: String) -> Name? {
    if known.contains(name) { return Name(canonical: name, rank: 0) }
    return others[name.lowercased().filter { !" -_.".contains($0) }]
  }

  /// Fields that stand in the contract's `document` object.
  static let ofDocuments: Set<String> = [
    "number", "intro", "category", "areas", "subject", "signer", "issued", "validFrom", "expires",
    "replaces", "replacedBy",
  ]

  private static let ofArticles: Set<String> = [
    "kind", "title", "lead", "published", "modified", "author", "source", "section", "topic",
    "tags", "language", "url", "image", "caption", "attachments", "newer", "older", "markdown",
    "text", "body", "document", "site", "warnings",
    // What a person made of the article, and pictures inside the file.
    "read", "bookmarked", "archived", "userTags", "note", "highlights", "progress", "added",
    "pictures", "id", "file", "format",
  ]

  private static let known = ofArticles.union(ofDocuments)

  private static let others: [String: Name] = {
    var names: [String: Name] = [:]
    for name in known { names[name.lowercased()] = Name(canonical: name, rank: 1) }
    for (canonical, others) in synonyms {
      for (index, other) in others.enumerated() {
        names[other] = Name(canonical: canonical, rank: index + 2)
      }
    }
    return names
  }()

  /// Other names of the fields, the more telling first.
  private static let synonyms: [String: [String]] = [
    "title": ["headline", "tiêuđề", "tieude", "tựađề", "tít"],
    "lead": [
      "description", "summary", "excerpt", "abstract", "subtitle", "tómtắt", "tomtat", "môtả",
      "sapo", "dẫn",
    ],
    "published": [
      "date", "publishdate", "publisheddate", "publishedat", "pubdate", "datepublished",
      "created", "createdat", "datecreated", "ngày", "ngàyđăng", "ngaydang", "xuấtbản",
      "ngàyxuấtbản",
    ],
    "modified": [
      "updated", "updatedat", "lastmod", "lastmodified", "datemodified", "modifieddate",
      "ngàysửa", "cậpnhật", "ngàycậpnhật",
    ],
    "author": ["authors", "by", "byline", "creator", "writer", "tácgiả", "tacgia", "ngườiviết"],
    "source": ["publisher", "sitename", "nguồn", "nguon", "nguồntin"],
    "section": ["categories", "chuyênmục", "chuyenmuc", "mục"],
    "tags": ["tag", "keywords", "labels", "từkhóa", "từkhoá", "tukhoa", "thẻ", "nhãn"],
    "language": ["lang", "locale", "ngônngữ"],
    "url": ["link", "permalink", "canonical", "canonicalurl", "sourceurl", "địachỉ", "liênkết"],
    "image": [
      "cover", "coverimage", "thumbnail", "featuredimage", "banner", "hero", "ảnh", "hìnhảnh",
    ],
    "caption": ["imagecaption", "covercaption", "chúthích"],
    "topic": ["series", "chủđề", "loạtbài"],
    "kind": ["type", "loại"],
    "attachments": ["files", "enclosures", "đínhkèm", "tệpđínhkèm"],
    "number": [
      "code", "sốhiệu", "sohieu", "sốkýhiệu", "sốkíhiệu", "documentnumber", "sốvănbản",
    ],
    "intro": ["tríchyếu", "trichyeu"],
    "areas": ["area", "field", "fields", "lĩnhvực"],
    "subject": ["agency", "issuer", "cơquan", "cơquanbanhành"],
    "signer": ["signedby", "ngườiký", "nguoiky"],
    "issued": ["issuedate", "dateissued", "issuedon", "ngàybanhành", "ngaybanhanh"],
    "validFrom": ["effective", "effectivedate", "effectivefrom", "hiệulực", "ngàyhiệulực"],
    "expires": ["expiry", "expirydate", "expirationdate", "validuntil", "hếthiệulực"],
    "replaces": ["supersedes", "thaythế"],
    "replacedBy": ["supersededby", "bịthaythế", "thaythếbởi"],
  ]
}
