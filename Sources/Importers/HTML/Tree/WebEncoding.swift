/// The character encodings that a page may declare.
///
/// Specification: https://encoding.spec.whatwg.org/#names-and-labels
///
/// A name that is not in the standard's list is no declaration: the converter of the system knows
/// hundreds more, and no browser has ever read a page with them.
enum WebEncoding: Equatable {
  /// UTF-8; also what a page means that calls itself UTF-16, since its declaration can be read.
  case utf8
  /// The encoding of pages without a declaration.
  case windows1252
  /// One that iconv(3) converts, by the name it has there.
  case other(String)

  /// The encoding that a label names, in lower case; nil for one that browsers do not know.
  init?(label: String) {
    switch label {
    case "utf-8", "utf8", "unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8",
      "x-unicode20utf8", "utf-16", "utf-16le", "utf-16be", "unicode", "unicodefeff",
      "unicodefffe", "csunicode", "iso-10646-ucs-2", "ucs-2":
      self = .utf8
    case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso88591",
      "iso_8859-1", "iso_8859-1:1987", "iso-ir-100", "latin1", "l1", "csisolatin1", "cp819",
      "ibm819", "ascii", "us-ascii", "ansi_x3.4-1968", "x-user-defined":
      self = .windows1252
    default:
      guard let name = Self.names[label] else { return nil }
      self = .other(name)
    }
  }

  /// Whether text in it is made of ASCII bytes alone, so that it looks like UTF-8.
  var isShifting: Bool { self == .other("ISO-2022-JP") }

  /// The converter's name for each label.
  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for (name, labels) in lists {
      for label in labels.split(separator: " ") { names[String(label)] = name }
    }
    return names
  }()

  private static let lists: [(name: String, labels: String)] = [
    ("CP866", "ibm866 866 cp866 csibm866"),
    (
      "ISO-8859-2",
      "iso-8859-2 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 iso-ir-101 latin2 l2 csisolatin2"
    ),
    (
      "ISO-8859-3",
      "iso-8859-3 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 iso-ir-109 latin3 l3 csisolatin3"
    ),
    (
      "ISO-8859-4",
      "iso-8859-4 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 iso-ir-110 latin4 l4 csisolatin4"
    ),
    (
      "ISO-8859-5",
      "iso-8859-5 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988 iso-ir-144 cyrillic "
        + "csisolatincyrillic"
    ),
    (
      "ISO-8859-6",
      "iso-8859-6 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987 iso-ir-127 arabic asmo-708 "
        + "ecma-114 csisolatinarabic csiso88596e csiso88596i iso-8859-6-e iso-8859-6-i"
    ),
    (
      "ISO-8859-7",
      "iso-8859-7 iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 iso-ir-126 greek greek8 "
        + "ecma-118 elot_928 sun_eu_greek csisolatingreek"
    ),
    (
      "ISO-8859-8",
      "iso-8859-8 iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 iso-ir-138 hebrew visual "
        + "csisolatinhebrew csiso88598e csiso88598i iso-8859-8-e iso-8859-8-i logical"
    ),
    ("ISO-8859-10", "iso-8859-10 iso8859-10 iso885910 iso-ir-157 latin6 l6 csisolatin6"),
    ("ISO-8859-13", "iso-8859-13 iso8859-13 iso885913"),
    ("ISO-8859-14", "iso-8859-14 iso8859-14 iso885914"),
    ("ISO-8859-15", "iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9 csisolatin9"),
    ("ISO-8859-16", "iso-8859-16"),
    ("KOI8-R", "koi8-r koi8 koi koi8_r cskoi8r"),
    ("KOI8-U", "koi8-u koi8-ru"),
    ("MACINTOSH", "macintosh mac x-mac-roman csmacintosh"),
    ("MAC-CYRILLIC", "x-mac-cyrillic x-mac-ukrainian"),
    ("CP874", "windows-874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620"),
    ("CP1250", "windows-1250 cp1250 x-cp1250"), ("CP1251", "windows-1251 cp1251 x-cp1251"),
    ("CP1253", "windows-1253 cp1253 x-cp1253"),
    (
      "CP1254",
      "windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 "
        + "iso-ir-148 latin5 l5 csisolatin5"
    ),
    ("CP1255", "windows-1255 cp1255 x-cp1255"), ("CP1256", "windows-1256 cp1256 x-cp1256"),
    ("CP1257", "windows-1257 cp1257 x-cp1257"), ("CP1258", "windows-1258 cp1258 x-cp1258"),
    (
      "GB18030",
      "gb18030 gbk x-gbk gb2312 gb_2312 gb_2312-80 chinese csgb2312 csiso58gb231280 iso-ir-58"
    ),
    ("BIG5-HKSCS", "big5 big5-hkscs cn-big5 csbig5 x-x-big5"),
    ("EUC-JP", "euc-jp x-euc-jp cseucpkdfmtjapanese"),
    ("ISO-2022-JP", "iso-2022-jp csiso2022jp"),
    ("CP932", "shift_jis shift-jis sjis x-sjis ms932 ms_kanji windows-31j csshiftjis"),
    (
      "CP949",
      "euc-kr cseuckr korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949 "
        + "iso-ir-149 csksc56011987"
    ),
  ]
}
