import Screen
import Testing

@testable import Pictures

@Suite struct PicturePainterTests {
  static let files: [String: [UInt8]] = [
    "png": Drawing.png(Drawing.halves(64, 48), 64, 48),
    "jpeg": Drawing.jpeg(Drawing.halves(64, 48), 64, 48),
    "webp": Drawing.webp(Drawing.halves(64, 48), 64, 48),
    "gif": Drawing.gif(64, 48),
  ]

  static let size = Size(columns: 8, rows: 3)

  /// The colour that the middle of a half shows most, as red, green and blue.
  private func color(_ mosaic: Mosaic, column: Int) -> (red: Int, green: Int, blue: Int)? {
    var canvas = Canvas(size: mosaic.size)
    for row in 0..<mosaic.size.rows { canvas.write(mosaic, line: row, column: 0, row: row) }
    guard let cell = canvas.cell(at: Point(column: column, row: 1)), let paint = cell.ink.paint
    else { return nil }
    let color = cell.text == " " ? paint.background : paint.foreground ?? paint.background
    return color?.components.map { (Int($0.red), Int($0.green), Int($0.blue)) }
  }

  @Test(arguments: files.keys.sorted())
  func `a picture is painted in its colours`(kind: String) throws {
    let file = PictureFile(try #require(Self.files[kind]))
    #expect(file.size == PixelSize(width: 64, height: 48))
    for depth in [ColorDepth.truecolor, .palette256, .sixteen, .eight] {
      let mosaic = try #require(PicturePainter(depth: depth).mosaic(of: file, size: Self.size))
      #expect(mosaic.size == Self.size)
      let left = try #require(color(mosaic, column: 1))
      let right = try #require(color(mosaic, column: 6))
      #expect(left.red > left.blue + 60, "\(depth): \(left)")
      #expect(right.blue > right.red + 60, "\(depth): \(right)")
    }
  }

  @Test func `without colours the signs alone are the picture`() throws {
    let file = PictureFile(Self.files["png"] ?? [])
    let mosaic = try #require(
      PicturePainter(depth: .none, isASCII: true).mosaic(of: file, size: Self.size))
    var canvas = Canvas(size: Self.size)
    for row in 0..<3 { canvas.write(mosaic, line: row, column: 0, row: row) }
    let plain = Paint(foreground: nil, background: nil)
    #expect(canvas.cells.map { $0.ink.paint } == canvas.cells.map { _ in plain })
    let isASCII = canvas.text.unicodeScalars.allSatisfy { $0.isASCII }
    #expect(isASCII)
  }

  @Test(arguments: files.keys.sorted())
  func `the size is known from the beginning of a file`(kind: String) throws {
    let bytes = try #require(Self.files[kind])
    let beginnings = (0...bytes.count).map { PictureFile(Array(bytes[..<$0])).size }
    let known = try #require(beginnings.firstIndex { $0 != nil })
    #expect(known < 700)
    #expect(beginnings[known...].allSatisfy { $0 == PixelSize(width: 64, height: 48) })
  }

  @Test(arguments: files.keys.sorted())
  func `a file that is cut off or damaged anywhere is survived`(kind: String) throws {
    let bytes = try #require(Self.files[kind])
    let painter = PicturePainter(depth: .truecolor)
    for end in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 60)) {
      _ = painter.mosaic(of: PictureFile(Array(bytes[..<end])), size: Self.size)
      var damaged = bytes
      damaged[end] ^= 0xFF
      _ = painter.mosaic(of: PictureFile(damaged), size: Self.size)
    }
  }

  @Test func `what is no picture has no size and is not painted`() {
    let painter = PicturePainter(depth: .truecolor)
    for bytes in [[], Array("<svg/>".utf8), [0xFF, 0xD8, 0xFF], Array("GIF89a".utf8)] {
      #expect(PictureFile(bytes).size == nil)
      #expect(painter.mosaic(of: PictureFile(bytes), size: Self.size) == nil)
    }
  }

  @Test func `a picture that claims to be enormous is not decoded`() {
    let head = Drawing.bytes(60_000) + Drawing.bytes(60_000) + [8, 2, 0, 0, 0]
    let bomb =
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Drawing.chunk("IHDR", head)
      + Drawing.chunk("IDAT", [0x78, 0x01, 1, 0, 0, 255, 255, 0, 0, 0, 1])
      + Drawing.chunk("IEND", [])
    #expect(PictureFile(bomb).size == PixelSize(width: 60_000, height: 60_000))
    let painter = PicturePainter(depth: .truecolor)
    #expect(painter.mosaic(of: PictureFile(bomb), size: Self.size) == nil)
    #expect(
      painter.mosaic(
        of: PictureFile(Self.files["png"] ?? []), size: Size(columns: 100_000, rows: 100_000))
        == nil)
  }

  @Test func `of many frames only the first one is read`() {
    let file = PictureFile(Drawing.gif(16, 16, frames: 300))
    let painter = PicturePainter(depth: .truecolor)
    #expect(
      painter.mosaic(of: file, size: Self.size)
        == painter.mosaic(of: PictureFile(Drawing.gif(16, 16)), size: Self.size))
  }

  @Test func `a picture for terminals of pixels is a PNG file of the size that is wanted`() throws {
    let painter = PicturePainter(depth: .truecolor)
    let file = PictureFile(Drawing.png(Drawing.halves(300, 200), 300, 200))
    let picture = try #require(painter.pixels(of: file, wanted: PixelSize(width: 100, height: 60)))
    #expect(picture.pixels == PixelSize(width: 100, height: 66))
    let again = try #require(PictureFile(picture.png).raster(wanted: picture.pixels))
    #expect(again.size == picture.pixels)
    #expect(Array(again.pixels[0..<4]) == [220, 20, 30, 255])
    #expect(Array(again.pixels.suffix(4)) == [20, 40, 210, 255])
  }

  @Test func `a JPEG file is scaled while it is read`() throws {
    let file = PictureFile(Drawing.jpeg(Drawing.halves(800, 400), 800, 400))
    let raster = try #require(file.raster(wanted: PixelSize(width: 100, height: 60)))
    #expect(raster.size == PixelSize(width: 200, height: 100))
  }
}
