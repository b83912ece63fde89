/// The sample library: articles and official documents of an invented province, and a guide.
///
/// Everything was written for it. Each text is a Markdown file with front matter, as a person
/// would keep one, and goes through the same importer as theirs.
public enum SampleTexts {
  /// A file's name and its text.
  typealias File = (name: String, text: String)

  /// All files, by groups.
  public static let files: [(name: String, text: String)] =
    guideInVietnamese + guideInEnglish + provinceNews1 + provinceNews2 + provinceNews3
    + provinceNews4 + decomposedNews + englishNews + provinceDecisions + provinceResolutions
}
