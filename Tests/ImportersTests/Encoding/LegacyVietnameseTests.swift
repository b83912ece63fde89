import ArticleLibrary
import Foundation
import Testing

@testable import Importers

@Suite struct LegacyVietnameseTests {
  /// All syllables in lines, and the first letter of every third in upper case.
  private static let text: String = {
    var lines: [String] = []
    var words: [String] = []
    for (index, syllable) in AllSyllables.all.enumerated() {
      words.append(syllable)
      if words.count == 12 {
        lines.append(words.joined(separator: " ") + (index % 2 == 0 ? "." : ","))
        words = []
      }
    }
    return (lines + [words.joined(separator: " ")]).joined(separator: "\n")
  }()

  @Test(arguments: LegacyEncoder.encodings)
  func `every syllable comes back from its old encoding`(_ encoding: String) throws {
    let bytes = try #require(LegacyEncoder.bytes(of: Self.text, in: encoding))
    let (text, finding) = try SourceText.decoded(bytes)
    #expect(text == Self.text)
    #expect(finding.conversion == encoding)
  }

  @Test(arguments: LegacyEncoder.encodings)
  func `every syllable comes back from a page that calls itself UTF-8`(_ encoding: String) throws {
    let bytes = try #require(LegacyEncoder.bytes(of: Self.text, in: encoding))
    let hidden = Windows1252.text(of: bytes)
    let page = "<html><meta charset=\"utf-8\"><body><p>\(hidden)</p></body></html>"
    let (utf8, finding) = PageEncoding.decoded(Array(page.utf8))
    #expect(String(decoding: utf8, as: UTF8.self).contains(Self.text))
    #expect(finding.conversion == encoding)
  }

  @Test(arguments: LegacyEncoder.encodings)
  func `a raw page of an old encoding is read whatever it declares`(_ encoding: String) throws {
    let news = try #require(LegacyEncoder.bytes(of: Self.news, in: encoding))
    for charset in ["utf-8", "iso-8859-1", ""] {
      let head = charset.isEmpty ? "" : "<meta charset=\"\(charset)\">"
      let page = Array("<html>\(head)<body><p>".utf8) + news + Array("</p></body></html>".utf8)
      let (utf8, finding) = PageEncoding.decoded(page)
      #expect(String(decoding: utf8, as: UTF8.self).contains(Self.news), "\(charset)")
      #expect(finding.conversion == encoding)
    }
  }

  @Test func `code page 1258 is composed where it is declared`() throws {
    let news = try #require(LegacyEncoder.bytes(of: Self.news, in: "windows-1258"))
    let page = Array("<meta charset=windows-1258><p>".utf8) + news
    let file = SourceFile(name: "a.html", bytes: page + Array("</p>".utf8))
    let (utf8, _) = PageEncoding.decoded(file.bytes)
    let text = String(decoding: utf8, as: UTF8.self)
    #expect(
      text.unicodeScalars.elementsEqual(
        text.precomposedStringWithCanonicalMapping.unicodeScalars))
    #expect(text.contains(Self.news))
  }

  @Test(arguments: [1, 2])
  func `UTF-8 that was read as windows-1252 is mended`(_ rounds: Int) throws {
    for original in [Self.text, Self.news] {
      var text = original
      for _ in 0..<rounds { text = Windows1252.text(of: Array(text.utf8)) }
      let (mended, finding) = try SourceText.decoded(Array(text.utf8))
      #expect(mended == original)
      #expect(finding.conversion?.hasPrefix("UTF-8 read") == true)
      let page = "<html><body><p>\(text)</p></body></html>"
      let (utf8, _) = PageEncoding.decoded(Array(page.utf8))
      #expect(String(decoding: utf8, as: UTF8.self).contains(original))
    }
  }

  @Test func `letters that a page names are read with its bytes`() throws {
    let bytes = try #require(LegacyEncoder.bytes(of: Self.news, in: "TCVN3 (ABC)"))
    let page = Windows1252.text(of: bytes).replacing("ê", with: "&ecirc;")
      .replacing("µ", with: "&#181;").replacing("Þ", with: "&#xDE;")
    let (utf8, finding) = PageEncoding.decoded(Array("<body><p>\(page)</p>".utf8))
    #expect(String(decoding: utf8, as: UTF8.self).contains(Self.news))
    #expect(finding.conversion == "TCVN3 (ABC)")
  }

  @Test func `words in capitals get capitals where the fonts have none`() throws {
    let head = try #require(LegacyEncoder.bytes(of: "CộNG HòA Xã HộI - ", in: "TCVN3 (ABC)"))
    let news = try #require(LegacyEncoder.bytes(of: Self.news, in: "TCVN3 (ABC)"))
    let (text, _) = try SourceText.decoded(head + news)
    #expect(text == "CỘNG HÒA Xã HỘI - " + Self.news)
  }

  @Test(arguments: LegacyEncoder.encodings)
  func `an importer says what it converted`(_ encoding: String) throws {
    let bytes = try #require(
      LegacyEncoder.bytes(of: "Tin xã\n\n" + Self.news + "\n\n" + Self.news, in: encoding))
    let article = try #require(
      try TextImporter().articles(in: SourceFile(name: "a.txt", bytes: bytes)).first)
    #expect(article.content.title == "Tin xã")
    #expect(article.warnings.map(\.message) == ["the letters were converted from \(encoding)"])
  }

  private static let news = """
    Sáng nay, xã Thanh Khê khởi công trạm bơm mới ở đầu làng, phục vụ tưới cho gần chín mươi hecta \
    lúa và hoa màu. Ông trưởng thôn cho biết nhiều hộ đã góp đất để mở rộng đường vào trạm, dự kiến \
    hoàn thành trước mùa mưa bão.
    """
}

/// Texts that no repair may touch.
@Suite struct CleanTextStaysTests {
  static let clean: [String] = [
    "Nhà có cá, bà có gà. Tôi và bé là bạn, cô và chú có bánh. Hè này bà sẽ về quê và ở lại lâu.",
    "Sáng nay, xã Thanh Khê khởi công trạm bơm mới ở đầu làng, phục vụ tưới cho lúa và hoa màu.",
    "L'été dernier, la mère de René a répété à l'école que le thé glacé était très bon. Où étiez-vous ?",
    "Élève modèle, il préfère la forêt à la cité ; né près du château, il était âgé de dix-sept ans.",
    "Größere Städte müssen künftig für die Kühlung öffentlicher Gebäude sorgen, heißt es in Köln.",
    "Grün, schön, süß, früh, für, möglich, über, Tür, Mühe, Öl, Äpfel, Straße, außen, größer.",
    "El niño pidió más café mañana en la montaña; también comió piñón y jamón. ¿Qué pasó aquí?",
    "São três irmãos à mesa: não há pão, só maçãs e limões. A avó está lá, à janela, até às três.",
    "Æbler og øl på en ø i åen; så går vi på gåtur ved søen, før høsten når frem til møllen.",
    "Þetta er íslenskur texti með þorn og eð: það er gott veður á Ísafirði í dag, sagði hún.",
    "Perché la città è così? Già, più in là c'è un caffè; però è lunedì, e martedì sarà chiuso.",
    "let price = 3 × 4; // §1 ¶2: ±5 µm, ½ °C, ¼ ÷ ¾, ©2019 ®, «quoted», ¿why? ¡yes!",
    "À Á Â Ã Ä Å Æ Ç È É Ê Ë Ì Í Î Ï Ð Ñ Ò Ó Ô Õ Ö × Ø Ù Ú Û Ü Ý Þ ß à á â ã ä å æ ç è é ê ë",
    "¡ ¢ £ ¤ ¥ ¦ § ¨ © ª « ¬ ® ¯ ° ± ² ³ ´ µ ¶ · ¸ ¹ º » ¼ ½ ¾ ¿",
    "Ã¡ and Ã© are what á and é look like when UTF-8 is read as Latin-1; Ä‘ is đ, á»™ is ộ.",
    "if (s == \"Ã©\") { return decode(s, 'â€™', \"Ã \", 'Ã¨'); } // mojibake table",
    "Zażółć gęślą jaźń: źródło, świeży, łąka, ćma, kość, słońce, piętnaście, dziękuję.",
    "Çeşitli ağaçlar, güneşli öğle, ılık su, şöför, çiçek, İzmir'de büyük bir düğün oldu.",
    "naïve façade, déjà vu, résumé, fiancée, cliché, crème brûlée, jalapeño, über, Zürich.",
    "Žluťoučký kůň úpěl ďábelské ódy v příliš temné noci, říkal děda při večeři.",
  ]

  @Test(arguments: clean)
  func `clean text stays`(_ text: String) throws {
    for text in [text, String(repeating: text + "\n", count: 6)] {
      let (read, finding) = try SourceText.decoded(Array(text.utf8))
      #expect(read == text)
      #expect(finding.conversion == nil)
      let page = "<html><head><title>\(text)</title></head><body><p>\(text)</p></body></html>"
      let (utf8, page2) = PageEncoding.decoded(Array(page.utf8))
      #expect(String(decoding: utf8, as: UTF8.self) == page)
      #expect(page2.conversion == nil)
    }
  }

  @Test(arguments: clean)
  func `clean text of windows-1252 stays`(_ text: String) throws {
    guard let bytes = Windows1252.bytes(of: String(repeating: text + "\n", count: 4)) else {
      return
    }
    let (read, finding) = try SourceText.decoded(bytes)
    #expect(read == String(repeating: text + "\n", count: 4))
    #expect(finding.conversion == nil)
  }

  @Test func `other scripts are found by their bytes`() throws {
    let russian = "Сегодня в посёлке открыли новую насосную станцию, которая подаст воду на поля."
    let windows1251: [UInt8] = russian.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0x410...0x44F: UInt8(scalar.value - 0x410 + 0xC0)
      case 0x451: 0xB8
      default: UInt8(scalar.value)
      }
    }
    let (text, finding) = try SourceText.decoded(windows1251)
    #expect(text == russian)
    #expect(finding.evidence == .detection)
  }

  @Test func `UTF-16 without a mark is read in both orders`() throws {
    let text = "Sáng nay mưa rào trên diện rộng. It rains in the hills today, and the river rises."
    for isLittle in [true, false] {
      let bytes = text.utf16.flatMap { unit -> [UInt8] in
        let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        return isLittle ? pair : pair.reversed()
      }
      #expect(try SourceText.decode(bytes) == text)
      #expect(String(decoding: PageEncoding.utf8(of: bytes), as: UTF8.self) == text)
    }
  }
}
