// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A room of the house: a target under Sources/ with its tests under Tests/.
func room(
  _ name: String, uses: [Target.Dependency] = [], tables: [Resource] = []
) -> [Target] {
  [
    .target(name: name, dependencies: uses, resources: tables, swiftSettings: settings),
    .testTarget(
      name: "\(name)Tests", dependencies: [.target(name: name)] + uses, swiftSettings: settings),
  ]
}

/// A lens on the news: a target under Plugins/ that sees the kit, the reading and what it brings along.
func lens(
  _ name: String, uses: [Target.Dependency] = [], tables: [Resource] = []
) -> [Target] {
  [
    .target(
      name: name, dependencies: ["ReadoutKit", "Reading"] + uses, path: "Plugins/\(name)/Sources",
      resources: tables, swiftSettings: settings),
    .testTarget(
      name: "\(name)Tests", dependencies: [.target(name: name), "ReadoutKit", "Reading"],
      path: "Plugins/\(name)/Tests", swiftSettings: settings),
  ]
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "readout",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "readout", targets: ["readout"]),
    // The tests load it into the program: a library that nothing links to is built as a product only.
    .library(name: "FaultyDisk", type: .dynamic, targets: ["FaultyDisk"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .executableTarget(
      name: "readout",
      dependencies: [
        "Workbench", "Shell", "Exchange", "Extract", "Corpus", "ReadoutKit", argumentParser,
        "Quotes", "Sanctions",
        "CentralAsia", "Mediation",
      ], swiftSettings: settings),
    .target(
      name: "CSystem",
      linkerSettings: [.linkedLibrary("nettle")]),
    .target(
      name: "CEditline",
      linkerSettings: [.linkedLibrary("edit")]),
    .target(
      name: "CPCRE2",
      linkerSettings: [.linkedLibrary("pcre2-8")]),
    .target(
      name: "CZlib",
      linkerSettings: [.linkedLibrary("z")]),
    .target(
      name: "CQuotesModel", path: "Plugins/Quotes/Model", exclude: ["speech.weights"]),
    .executableTarget(
      name: "train", dependencies: ["Quotes", "Reading", "ReadoutKit", argumentParser],
      path: "Plugins/Quotes/Training", swiftSettings: settings),
    .executableTarget(
      name: "bench",
      dependencies: [
        "Corpus", "Reading", "ReadoutKit", "Quotes", "Sanctions", "CentralAsia", "Mediation",
      ], path: "Tests/Bench", swiftSettings: settings),
    .executableTarget(
      name: "appends", dependencies: ["Sessions", "ReadoutKit"], path: "Tests/Appending",
      swiftSettings: settings),
    .target(
      name: "FaultyDisk", path: "Tests/FaultyDisk",
      linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
    .testTarget(
      name: "EndToEndTests", dependencies: ["readout", "appends"], path: "Tests/EndToEnd",
      swiftSettings: settings),
  ]
    + room("ReadoutKit", uses: [argumentParser])
    + room("Reading", uses: ["ReadoutKit"], tables: [.embedInCode("Tables")])
    + room(
      "Corpus", uses: ["ReadoutKit", "Reading", "CSystem", "CZlib"],
      tables: [.embedInCode("Tables")])
    + room(
      "Store",
      uses: ["ReadoutKit", "Reading", "CSystem", .product(name: "GRDB", package: "GRDB.swift")])
    + room(
      "Search", uses: ["ReadoutKit", "Reading", "CPCRE2"], tables: [.embedInCode("Tables")])
    + room("Sessions", uses: ["ReadoutKit", "CSystem"], tables: [.embedInCode("Tables")])
    + room("Extract", uses: ["ReadoutKit", "Reading", "Corpus"])
    + room("Exchange", uses: ["ReadoutKit"])
    + room(
      "Shell", uses: ["ReadoutKit", "Workbench", "Sessions", "Store", "Exchange", "LineEditor"])
    + room("LineEditor", uses: ["CEditline"])
    + room(
      "Workbench", uses: ["ReadoutKit", "Reading", "Corpus", "Store", "Search", "Sessions"])
    + lens("Quotes", uses: ["CQuotesModel"], tables: [.embedInCode("Tables")])
    + lens("Sanctions", tables: [.embedInCode("Tables")])
    + lens("CentralAsia", tables: [.embedInCode("Tables")])
    + lens("Mediation", tables: [.embedInCode("Tables")]),
  swiftLanguageModes: [.v6]
)

// `make fuzz` builds it, and nothing else does: it is linked to libFuzzer, and what it calls counts
// the paths that are taken.
if Context.environment["READOUT_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz", dependencies: ["Sessions", "ReadoutKit"], path: "Tests/Fuzz",
      exclude: ["Seeds"], swiftSettings: settings))
}
