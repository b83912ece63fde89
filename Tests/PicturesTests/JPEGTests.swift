import Screen
import Testing

@testable import Pictures

/// How cameras and print shops store pictures.
@Suite struct JPEGTests {
  static let plain = Drawing.jpeg(Drawing.halves(64, 32), 64, 32)

  /// Whether a place of the picture is the red of the left half.
  private func isRed(_ raster: Raster, _ x: Int, _ y: Int) -> Bool {
    let place = (y * raster.size.width + x) * 4
    return raster.pixels[place] > raster.pixels[place + 2]
  }

  private func raster(_ bytes: [UInt8]) throws -> Raster {
    let file = PictureFile(bytes)
    let size = try #require(file.size)
    let raster = try #require(file.raster(wanted: size))
    #expect(raster.size == size)
    return raster
  }

  /// Where the red half is for each of Exif's orientations.
  static let redEdges = [
    "left", "left", "right", "right", "left", "top", "top", "bottom", "bottom",
  ]

  @Test(arguments: 1...8, [true, false])
  func `a picture stands upright as its camera was held`(orientation: Int, isBig: Bool) throws {
    let bytes = Drawing.oriented(Self.plain, UInt8(orientation), isBig: isBig)
    let raster = try raster(bytes)
    let size = raster.size
    let isLying = orientation >= 5
    #expect(size == (isLying ? .init(width: 32, height: 64) : .init(width: 64, height: 32)))
    let middle = (x: size.width / 2, y: size.height / 2)
    let (x, y): (Int, Int) =
      switch Self.redEdges[orientation] {
      case "left": (4, middle.y)
      case "right": (size.width - 5, middle.y)
      case "top": (middle.x, 4)
      default: (middle.x, size.height - 5)
      }
    #expect(isRed(raster, x, y), "\(orientation)")
    #expect(!isRed(raster, size.width - 1 - x, size.height - 1 - y), "\(orientation)")
  }

  @Test func `a damaged block of the camera changes nothing and harms nobody`() throws {
    let bytes = Drawing.oriented(Self.plain, 6)
    for place in 2..<60 {
      for value in [0, 0x7F, 0xFF] as [UInt8] {
        var damaged = bytes
        damaged[place] = value
        _ = PictureFile(damaged).size
        _ = JPEGHead(damaged)
        _ = JPEGHead(Array(damaged[..<place]))
      }
    }
    #expect(JPEGHead(Drawing.oriented(Self.plain, 9)).turn == .none)
  }

  @Test func `a picture made of inks is shown in its colours`() throws {
    let raster = try raster(Drawing.inkJPEG(Drawing.halves(64, 32), 64, 32))
    #expect(isRed(raster, 8, 16) && !isRed(raster, 56, 16))
    #expect(raster.pixels[3] == 255)
    #expect(raster.pixels[0] > 180 && raster.pixels[1] < 70)
  }

  @Test func `sixels have a sequence for each row of cells, in the colours of the picture`() throws
  {
    let file = PictureFile(Self.plain)
    let cell = PixelSize(width: 8, height: 20)
    let painter = PicturePainter(depth: .truecolor)
    let picture = try #require(
      painter.sixels(of: file, size: Size(columns: 10, rows: 3), cell: cell))
    #expect(picture.sixels.count == 3)
    for row in picture.sixels {
      let text = String(decoding: row, as: UTF8.self)
      #expect(text.hasPrefix("\u{1B}P") && text.hasSuffix("\u{1B}\\"))
      #expect(text.contains("\"1;1;80;20#"))
      // Nothing but the sequence: no cursor is moved, no colour of text is set.
      #expect(text.count { $0 == "\u{1B}" } == 2)
    }
    #expect(
      painter.sixels(of: PictureFile([1, 2]), size: Size(columns: 1, rows: 1), cell: cell) == nil)
  }

  @Test func `a picture is brought to exactly the pixels that are wanted`() throws {
    let raster = try #require(PictureFile(Self.plain).raster(wanted: .init(width: 64, height: 32)))
    for size in [PixelSize(width: 7, height: 90), .init(width: 130, height: 3)] {
      let scaled = try #require(raster.scaled(to: size))
      #expect(scaled.size == size && scaled.pixels.count == size.width * size.height * 4)
      #expect(isRed(scaled, 0, 1) && !isRed(scaled, size.width - 1, 1))
    }
  }
}
