import Screen

/// Room in the flow of an article for something that is not text, such as a picture.
///
/// A layout keeps lines for it and says where they are; what is drawn there is somebody else's.
struct TextArea: Hashable, Sendable {
  /// What stands there, such as the address of the picture.
  var name: String
  /// The cells that it would like to have.
  var wanted: Size

  /// The cells that it gets where a line has `width` columns: its shape stays.
  func size(in width: Int) -> Size {
    guard wanted.columns > width, wanted.columns > 0 else { return wanted }
    let rows = (wanted.rows * width + wanted.columns / 2) / wanted.columns
    return Size(columns: max(1, width), rows: max(1, rows))
  }
}
