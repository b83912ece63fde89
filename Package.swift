// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// The strictness that every target of ours is built with.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A module of the program; which others it may import is held by `ArchitectureTests`.
func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []
) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

/// The tests of a module, with fixtures read from the source tree.
func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

/// A C library of the system: a module map and a shim header.
func system(_ name: String, pkgConfig: String, apt: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt])])
}

/// What links a release of the program.
///
/// At a fixed address a hundred thousand addresses need no fitting. The C libraries go into the
/// program where their archives are installed, as Debian's packages do: looking for thirty shared
/// libraries and joining them would take a quarter of the start, and so it runs on machines without
/// them. Elsewhere they are shared.
let release: [LinkerSetting] = {
  let flags = ["-Xclang-linker", "-no-pie"] + archiveFlags()
  return [.unsafeFlags(flags, .when(platforms: [.linux], configuration: .release))]
}()

/// Options that take the archives instead of the shared libraries; none unless all are there.
func archiveFlags() -> [String] {
  #if arch(x86_64)
    let machine = "x86_64-linux-gnu"
  #elseif arch(arm64)
    let machine = "aarch64-linux-gnu"
  #else
    return []
  #endif
  func path(_ name: String, in folder: String) -> String? {
    let path = "\(folder)/lib\(name).a"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }
  let named = [
    "archive", "chafa", "cmark-gfm", "cmark-gfm-extensions", "gif", "glib-2.0", "gumbo", "hyphen",
    "ncursesw", "png16", "sqlite3", "tinfo", "turbojpeg", "uchardet", "webp", "xml2", "zstd",
  ]
  // What those are made with.
  let further = ["acl", "bz2", "icudata", "icuuc", "lz4", "lzma", "nettle", "pcre2-8", "z"]
  let folder = "/usr/lib/\(machine)"
  let compilers = (9...20).reversed().map { "/usr/lib/gcc/\(machine)/\($0)" }
  guard (named + further).allSatisfy({ path($0, in: folder) != nil }),
    let standard = compilers.lazy.compactMap({ path("stdc++", in: $0) }).first
  else { return [] }
  let replaced =
    named.map { "--remap-inputs=*/lib\($0).so=\(folder)/lib\($0).a" }
    + ["--remap-inputs=*/libstdc++.so=\(standard)"]
  let options = replaced + further.map { "-l:lib\($0).a" }
  // Only this linker can replace what was asked for.
  return ["-use-ld=lld"] + options.flatMap { ["-Xlinker", $0] }
}

/// The themes that the program carries with it, wherever it is moved to.
let themes: [Resource] = ["dark", "light", "high-contrast", "sixteen", "giay-do", "son-mai"].map {
  .embedInCode("../../Themes/\($0).toml")
}

let package = Package(
  name: "tinbai",
  defaultLocalization: "en",
  products: [
    .executable(name: "tinbai", targets: ["tinbai"]),
    .library(name: "ArticleLibrary", targets: ["ArticleLibrary"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    system("CNcursesw", pkgConfig: "ncursesw", apt: "libncursesw5-dev"),
    system("CGumbo", pkgConfig: "gumbo", apt: "libgumbo-dev"),
    system("CCMarkGFM", pkgConfig: "libcmark-gfm", apt: "libcmark-gfm-dev"),
    system("CLibArchive", pkgConfig: "libarchive", apt: "libarchive-dev"),
    system("CSQLite3", pkgConfig: "sqlite3", apt: "libsqlite3-dev"),
    system("CLibXML2", pkgConfig: "libxml-2.0", apt: "libxml2-dev"),
    .systemLibrary(name: "CHyphen", providers: [.apt(["libhyphen-dev"])]),
    system("CZstd", pkgConfig: "libzstd", apt: "libzstd-dev"),
    system("CUchardet", pkgConfig: "uchardet", apt: "libuchardet-dev"),
    system("CChafa", pkgConfig: "chafa", apt: "libchafa-dev"),
    system("CPNG", pkgConfig: "libpng", apt: "libpng-dev"),
    system("CTurboJPEG", pkgConfig: "libturbojpeg", apt: "libturbojpeg0-dev"),
    system("CWebP", pkgConfig: "libwebp", apt: "libwebp-dev"),
    .systemLibrary(name: "CGIF", providers: [.apt(["libgif-dev"])]),

    module("Screen"),
    module("Vietnamese"),
    module("Sentences"),
    module(
      "ArticleLibrary",
      ["Vietnamese", "CCMarkGFM", "CZstd", .product(name: "GRDB", package: "GRDB.swift")]),
    module("Curses", ["CNcursesw", "Screen"]),
    module(
      "Importers",
      [
        "ArticleLibrary", "Vietnamese", "CGumbo", "CLibArchive", "CLibXML2", "CUchardet",
        "CSQLite3",
        .product(name: "TOMLKit", package: "TOMLKit"), .product(name: "Yams", package: "Yams"),
      ]),
    module("Exporters", ["ArticleLibrary", "Vietnamese", "CLibArchive"]),
    module("Hyphenation", ["CHyphen"]),
    module("Pictures", ["CChafa", "CGIF", "CPNG", "CTurboJPEG", "CWebP", "Screen"]),
    module("ReaderUI", ["Screen", "ArticleLibrary", "Vietnamese", "Sentences"]),
    module(
      "Settings", ["Screen", "ReaderUI", .product(name: "TOMLKit", package: "TOMLKit")],
      resources: themes),
    module("SampleLibrary", ["ArticleLibrary"]),
    .executableTarget(
      name: "tinbai",
      dependencies: [
        "ReaderUI", "Curses", "Exporters", "Hyphenation", "Importers", "Pictures",
        "ArticleLibrary", "Screen",
        "Sentences", "Settings", "SampleLibrary", "Vietnamese",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict,
      linkerSettings: release),

    .systemLibrary(
      name: "CVterm", path: "Tests/CVterm", pkgConfig: "vterm", providers: [.apt(["libvterm-dev"])]),
    .target(
      name: "TerminalEmulator", dependencies: ["CVterm"], path: "Tests/TerminalEmulator",
      swiftSettings: strict),
    tests("ScreenTests", ["Screen", "TerminalEmulator", "Vietnamese"]),
    tests("VietnameseTests", ["Vietnamese"], exclude: ["Lists"]),
    tests("SentencesTests", ["Sentences"]),
    tests(
      "ArticleLibraryTests",
      ["ArticleLibrary", "Vietnamese", .product(name: "GRDB", package: "GRDB.swift")],
      exclude: ["Fixtures"]),
    .executableTarget(
      name: "CursesProbe", dependencies: ["Curses", "Screen"], path: "Tests/CursesProbe",
      swiftSettings: strict),
    tests("CursesTests", ["Curses", "Screen", "TerminalEmulator", "CursesProbe", "CVterm"]),
    tests(
      "ImportersTests", ["Importers", "ArticleLibrary", "Vietnamese", "CSQLite3"],
      exclude: ["Fixtures"]),
    tests(
      "ReaderUITests", ["ReaderUI", "Screen", "ArticleLibrary", "Sentences", "Vietnamese"],
      exclude: ["Screens"]),
    tests("HyphenationTests", ["Hyphenation"]),
    tests("PicturesTests", ["Pictures", "Screen", "CTurboJPEG", "CWebP"]),
    tests("SettingsTests", ["Settings", "ReaderUI", "Screen"]),
    tests("SampleLibraryTests", ["SampleLibrary", "Importers", "ArticleLibrary", "Vietnamese"]),
    tests("tinbaiTests", ["tinbai", "TerminalEmulator"]),
    tests("ExportersTests", ["Exporters", "Importers", "ArticleLibrary", "Vietnamese"]),
    tests("ArchitectureTests", []),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzzer is built by Scripts/fuzz alone: it needs libFuzzer, which not every toolchain has.
if Context.environment["TINBAI_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzz", dependencies: ["Importers", "Vietnamese"], path: "Tests/Fuzz",
      exclude: ["Seeds"], swiftSettings: strict))
}
