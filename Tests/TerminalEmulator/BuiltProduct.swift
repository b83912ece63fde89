import Glibc

/// The programs that were built together with the tests.
public enum BuiltProduct {
  /// Where a program of this package lies: beside the test program that is running.
  public static func path(_ name: String) -> String {
    folder + "/" + name
  }

  private static var folder: String {
    // Depending on the tool chain the tests run as a program of their own or are loaded by one that
    // gets the bundle's path as an argument.
    var candidates = CommandLine.arguments.filter { $0.hasSuffix(".xctest") }
    if let own = realpath("/proc/self/exe", nil) {
      candidates.append(String(cString: own))
      free(own)
    }
    let bundle = candidates.first { $0.hasSuffix(".xctest") } ?? candidates.first ?? "."
    return bundle.lastIndex(of: "/").map { String(bundle[..<$0]) } ?? "."
  }
}
