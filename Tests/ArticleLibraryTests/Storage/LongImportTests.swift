import GRDB
import Synchronization
import Testing

@testable import ArticleLibrary

/// Dictionaries, and imports whose transactions are long.
struct LongImportTests {
  private func article(_ number: Int, body: String = "") -> ImportedArticle {
    var dice = Dice(UInt64(number) + 1)
    return sample(
      "Bản tin số \(number) của \(dice.words(2))", published: Int64(number) * 4000,
      body: "Kênh Bàu Sen mở cửa cống buổi sáng. \(dice.words(40)) \(body)",
      url: "https://a.example/\(number)", section: "Bản tin")
  }

  @Test func `a library learns what its texts have in common, and reads them all`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("library.db")
    var first = 0
    do {
      let library = try Library(path: path)
      try library.add((0..<1400).map { article($0) })
      try library.add((1400..<1500).map { article($0) })
      first = try library.database.read {
        try Int.fetchOne($0, sql: "SELECT count(*) FROM dictionary WHERE id > 0") ?? 0
      }
      let (plain, short) = try library.database.read { db in
        (
          try Double.fetchOne(
            db,
            sql: "SELECT avg(length(packed)) FROM content WHERE hex(substr(packed, 1, 1)) = '01'"),
          try Double.fetchOne(
            db,
            sql: "SELECT avg(length(packed)) FROM content WHERE hex(substr(packed, 1, 1)) = '02'")
        )
      }
      #expect(try #require(short) < 0.8 * #require(plain))
    }
    #expect(first == 1)
    let library = try Library(path: path)
    for number in [0, 700, 1450, 1499] {
      let found = try #require(try library.article(url: "https://a.example/\(number)"))
      #expect(try library.article(found.id)?.content == article(number).content)
    }
    let last = try #require(try library.article(url: "https://a.example/1499"))
    let again = try library.add([article(1499)])
    #expect(again == [.unchanged(last.id)])
    #expect(try library.check() == [])
  }

  @Test func `what was packed with a dictionary is damage without it`() throws {
    let texts = (0..<300).map { number in
      Array("Thông báo số \(number) về lịch cấp nước của xã Gò Sậy tuần \(number * 7)".utf8)
    }
    let dictionary = try #require(ZstdDictionary.learn(from: texts, size: 2048))
    let zstd = Zstd()
    zstd.dictionary = dictionary
    let packed = zstd.pack(texts[9])
    packed.withUnsafeBufferPointer { #expect(Zstd().unpack($0) == nil) }
    dictionary.remember()
    packed.withUnsafeBufferPointer { #expect(Zstd().unpack($0) == texts[9]) }
  }

  @Test func `a long import knows what others store while it lasts`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("library.db")
    let library = try Library(path: path)
    try library.add([article(1)])
    let batch = try library.importBatch(isBulk: true)
    let first = try batch.add(article(1))
    #expect(first == .unchanged(first.id))
    _ = try batch.add(article(2))
    let other = try Library(path: path)
    try other.add([article(3), article(4)])
    for number in 5..<400 { _ = try batch.add(article(number)) }
    for number in 1..<9 { _ = try batch.add(article(number)) }
    try batch.finish()
    #expect(try library.page(of: .all, from: .newest, limit: 1).total == 399)
    #expect(
      try library.add([article(399), article(3)]).allSatisfy { outcome in
        if case .unchanged = outcome { true } else { false }
      })
    let faults = try library.check()
    #expect(faults == [], "\(faults)")
  }

  @Test func `copies of what waits to be stored are noticed`() throws {
    let folder = try TemporaryFolder()
    let library = try Library(path: folder.file("library.db"))
    let batch = try library.importBatch(isBulk: true)
    let ids = try (0..<300).map { try batch.add(article($0)).id }
    for number in 0..<300 { #expect(try batch.add(article(number)) == .unchanged(ids[number])) }
    try batch.finish()
    #expect(try library.page(of: .all, from: .newest, limit: 1).total == 300)
  }

  @Test func `a merged copy is known again by what it says`() throws {
    let folder = try TemporaryFolder()
    let library = try Library(path: folder.file("library.db"))
    let batch = try library.importBatch(isBulk: true)
    var undated = article(7)
    undated.content.published = nil
    var elsewhere = article(7, body: "thêm một câu")
    elsewhere.content.url = "https://b.example/7"
    _ = try batch.add(article(7))
    undated.content.markdown = elsewhere.content.markdown
    let merged = try batch.add(undated)
    #expect(merged == .updated(merged.id))
    #expect(try batch.add(elsewhere).id == merged.id)
    try batch.finish()
    #expect(try library.page(of: .all, from: .newest, limit: 1).total == 1)
  }

  @Test func `an import of long transactions notices copies and can be undone`() throws {
    let folder = try TemporaryFolder()
    let library = try Library(path: folder.file("library.db"))
    let batch = try library.importBatch(isBulk: true)
    var updated = 0
    for number in (0..<900).map({ $0 * 37 % 900 }) {
      _ = try batch.add(article(number))
      if number % 90 == 0, case .updated = try batch.add(article(number, body: "thêm một câu")) {
        updated += 1
      }
    }
    #expect(updated == 10)
    #expect(try batch.finish()?.count == 910)
    #expect(try library.page(of: .all, from: .newest, limit: 1).total == 900)
    #expect(try library.search(SearchRequest(query: "\"thêm một câu\"")).total == 10)
    let rows = try library.page(of: .all, from: .newest, limit: 900).rows
    #expect(rows.map(\.title).first?.hasPrefix("Bản tin số 899") == true)
    #expect(try library.check() == [])
    #expect(Neighbours(path: library.path)?.areThere == false)
    try library.undo()
    #expect(try library.page(of: .all, from: .newest, limit: 1).total == 0)
  }

  @Test func `copies are noticed as long as what they are copies of may not be stored`() {
    var keys = UnsettledKeys()
    keys.add([1, 2], of: 1)
    keys.add([2, 3], of: 2)
    keys.add([4], of: 4)
    #expect(keys.contains(any: [9, 1]) && !keys.contains(any: [9]))
    keys.settle(upTo: 1)
    #expect(!keys.contains(any: [1]) && keys.contains(any: [2]))
    keys.settle(upTo: 3)
    #expect(!keys.contains(any: [1, 2, 3]) && keys.contains(any: [4]))
  }

  @Test func `queues wait in their order, as long as they are small together`() throws {
    let zstd = Zstd()
    func queue(_ number: Int, bytes: Int) throws -> ImportQueue {
      var prepared = try PreparedArticle(
        StoredContent(normalizing: article(number)), zstd: zstd)
      prepared.original = OriginalFile(
        name: "a.html", bytes: [UInt8](repeating: 0, count: bytes), part: 0)
      var queue = ImportQueue(foreign: 0)
      queue.insert(prepared, id: Int64(number))
      return queue
    }
    let channel = ImportChannel()
    let stored = Mutex<[Int64]>([])
    for number in 0..<12 {
      // Two of them may wait: whoever offers the third waits for whoever takes.
      channel.offer(try queue(number, bytes: 28 << 20)) {
        while let queue = channel.take() {
          stored.withLock { $0 += queue.items.map { $0.incoming.id } }
        }
      }
    }
    channel.settle()
    #expect(stored.withLock(\.self) == Array(0..<12))
  }

  @Test func `a library of before dictionaries is indexed anew, and a copy of it stays`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("library.db")
    do {
      let old = try Library(path: path, steps: Array(Schema.steps.prefix(4)))
      try old.write { writer in
        for number in 0..<50 {
          let article = try PreparedArticle(
            StoredContent(normalizing: article(number)), zstd: Zstd())
          try writer.insert(
            article, id: Int64(number) + 1, order: Order.base(seconds: Int64(number) * 4000))
        }
      }
    }
    var parts: [Double] = []
    let library = try Library(path: path) { parts.append($0) }
    #expect(parts.first == 0 && parts.last == 1)
    #expect(try library.search(SearchRequest(query: "kenh bau sen")).total == 50)
    #expect(try library.check() == [])
    let copy = "\(path).before-v\(Schema.steps.count)"
    let before = try DatabaseQueue(path: copy).read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM article")
    }
    #expect(before == 50)
  }
}
