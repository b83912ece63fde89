// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// What measures tinbai: `make bench` in the folder above.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "tinbai", path: "..")],
  targets: [
    .target(name: "BenchCorpus", swiftSettings: strict),
    .executableTarget(
      name: "tinbai-bench",
      dependencies: ["BenchCorpus", .product(name: "ArticleLibrary", package: "tinbai")],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
