/// A part of a document number: the kind of the document, or who issued it.
struct Acronym {
  /// As it stands in the canonical number.
  let upper: String
  /// Whether it is written as acronyms are: capitals, few small letters among them (`TTg`).
  let isAcronym: Bool
  /// Lower case without marks, as the lists below have it.
  private let folded: String

  init(_ text: String) {
    let text = TextForm.nfc(text)
    upper = text.uppercased()
    folded = SearchText.folded(text.lowercased())
    let capitals = text.count { $0.isUppercase }
    let small = text.count { $0.isLowercase }
    isAcronym = capitals >= 2 && small * 2 <= capitals && text.count <= 14
  }

  /// Whether it names a kind of document.
  var isKind: Bool { Acronym.kinds.contains(folded) }
  /// Whether it names an issuer that every text knows.
  var isKnownIssuer: Bool { Acronym.issuers.contains(folded) || isAssembly }
  /// Whether it can be the issuer of an official letter, `SYT` in `1020/SYT-NVY`.
  var isBody: Bool {
    isKnownIssuer || isAcronym && isMinistryOrDepartment
  }

  /// Whether it may be a ministry (Bộ) or a department (Sở): B or S and the letters of its field.
  private var isMinistryOrDepartment: Bool {
    guard folded.first == "b" || folded.first == "s", folded.allSatisfy(\.isLetter) else {
      return false
    }
    // A vowel next makes it another word, such as SUV.
    return !folded.dropFirst().prefix(1).contains { "aeiou".contains($0) }
  }

  /// Whether it is two letters or more without a vowel, as no word is.
  var isBareLetters: Bool {
    let letters = folded.filter(\.isLetter)
    return (2...12).contains(letters.count) && !letters.contains { "aeiouy".contains($0) }
      || folded.count <= 3 && letters == "v"
  }

  /// Whether several bodies issued it together, whose names follow.
  var isJoint: Bool { ["ttlt", "ttlb", "nqlt"].contains(folded) }

  /// Whether nothing followed it of old, where the kind stands before the number: `64-CP`, `73/SL`.
  var stoodAlone: Bool { ["cp", "ttg", "hdbt", "sl"].contains(folded) }

  /// Whether nothing need follow: `QH14`, and `CP` in old numbers such as 47/CP.
  var standsAlone: Bool { isAssembly || ["cp", "ttg", "hdbt", "ubnd", "hdnd"].contains(folded) }

  /// The National Assembly or its standing committee, with the term: `QH14`, `UBTVQH14`.
  private var isAssembly: Bool {
    let name = folded.prefix { $0.isLetter }
    let term = folded.dropFirst(name.count)
    return (name == "qh" || name == "ubtvqh") && (1...2).contains(term.count)
      && term.allSatisfy(\.isNumber)
  }

  private static func list(_ names: String) -> Set<String> {
    Set(names.split { $0.isWhitespace }.map(String.init))
  }

  private static let kinds = list(
    """
    nd nq nqlt tt ttlt ttlb qd qdi ct ctr cthd ctph kh tb tbkl bc ttr hd cv kl klkt pl l lct lenh cd
    pa da qc qct qyc vbhn gm gp gcn gt gxn hdlt bb uq tl pc td dt ctrinh cl kt bv sl
    """)

  private static let issuers = list(
    """
    tw tu hu du duk dubnd tdu bcs bcsd btctw ubkttw bnctw bdvtw btgtw bktw vptw mttw mttq tldd tdtn
    twdtn ldld tld hlhpn hnd hccb bch btc bcd vptu bttu btgtu btctu ubkttu ubkt ttg cp ubnd hdnd qh
    vpcp vpqh vpctn ctn hdbt ubtvqh tandtc vksndtc ktnn nhnn bhxh kbnn byt btttt bgddt bnv bca bqp
    btp bct bxd bgtvt bnn bnnptnt btnmt bldtbxh bvhttdl bkhcn bkhdt ttcp bng ubdt bdttg bnnmt bkhcn
    syt snv stc sgddt sgtvt sxd stnmt skhdt snnptnt svhttdl svhtt svhttdl sldtbxh sct stttt skhcn stp
    sdl sngv pgddt ptnmt pnv ptckh tld ldld vkstc hdtp hdqt ttinh tct tchq tctk tandtc ca cat vks vpubnd vphdnd
    """)
}
