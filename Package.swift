// swift-tools-version: 6.2
import PackageDescription

// An arrow only points down: docs/architecture.md draws this list, and a test compares the two.
let package = Package(
  name: "canon",
  products: [
    .executable(name: "canon", targets: ["canon"]),
    .library(name: "QuizCore", targets: ["QuizCore"]),
    .library(name: "QuizJudge", targets: ["QuizJudge"]),
    .library(name: "QuizShell", targets: ["QuizShell"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .executableTarget(name: "canon", dependencies: ["QuizShell"]),
    .target(
      name: "QuizShell",
      dependencies: [
        "QuizArena", "QuizCore", "QuizFiles", "QuizLog", "QuizPacks", "QuizPlugins", "QuizReports",
        "QuizTerminal", "QuizText", "QuizTournament",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(name: "QuizTerminal", dependencies: ["CReadline", "CUtf8proc", "QuizText"]),
    .target(
      name: "QuizPacks",
      dependencies: ["CExpat", "CZip", "QuizCore", "QuizFiles", "QuizSQL", "QuizText", "QuizYAML"]),
    .target(
      name: "QuizPlugins", dependencies: ["CLua", "QuizCore", "QuizFiles", "QuizJudge", "QuizText"]),
    .target(name: "QuizLog", dependencies: ["QuizCore", "QuizFiles", "QuizText"]),
    .target(name: "QuizReports", dependencies: ["QuizCore", "QuizText", "QuizTournament"]),
    .target(
      name: "QuizArena",
      dependencies: ["QuizCore", "QuizFiles", "QuizText", "QuizTournament", "QuizYAML"]),
    .target(name: "QuizTournament", dependencies: ["QuizCore"]),
    .target(name: "QuizCore", dependencies: ["QuizJudge"]),
    .target(name: "QuizJudge", dependencies: ["CUtf8proc"]),
    .target(name: "QuizYAML", dependencies: ["CYAML"]),
    .target(name: "QuizText", dependencies: ["CChecksum", "CUtf8proc"]),
    .target(name: "QuizFiles"),
    .target(name: "QuizSQL", dependencies: ["CSQLite", "QuizText"]),

    .target(name: "CChecksum"),
    .target(name: "CExpat", linkerSettings: [.linkedLibrary(":libexpat.a")]),
    .target(name: "CZip"),
    .target(
      name: "CSQLite",
      linkerSettings: [.linkedLibrary(":libsqlite3.a"), .linkedLibrary("m")]),
    .target(name: "CReadline", linkerSettings: [.linkedLibrary("readline")]),
    .target(
      name: "CLua",
      linkerSettings: [
        .linkedLibrary(":liblua5.4.a"), .linkedLibrary("m"), .linkedLibrary("dl"),
      ]),
    .systemLibrary(name: "CUtf8proc", providers: [.apt(["libutf8proc-dev"])]),
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),

    .executableTarget(
      name: "docs-writer", dependencies: ["QuizShell"], path: "Tools/DocsWriter"),

    .target(name: "Timing", path: "Benchmarks/Timing"),
    .executableTarget(
      name: "game-bench", dependencies: ["QuizCore", "QuizLog", "Timing"],
      path: "Benchmarks/GameBench"),
    .target(
      name: "PluginFloor", path: "Benchmarks/PluginFloor",
      linkerSettings: [.linkedLibrary(":liblua5.4.a"), .linkedLibrary("m")]),
    .executableTarget(
      name: "plugin-bench", dependencies: ["HostileKit", "PluginFloor", "QuizPlugins", "Timing"],
      path: "Benchmarks/PluginBench"),
    .executableTarget(
      name: "start-bench", dependencies: ["CPty", "Timing"], path: "Benchmarks/StartBench"),
    .executableTarget(
      name: "start-floor", dependencies: ["CReadline", "CYAML"], path: "Benchmarks/StartFloor"),
    .executableTarget(
      name: "judge-bench", dependencies: ["QuizJudge"], path: "Benchmarks/JudgeBench"),
    .executableTarget(
      name: "pack-bench", dependencies: ["CYAML", "QuizCore", "QuizJudge", "QuizPacks"],
      path: "Benchmarks/PackBench"),
    .executableTarget(
      name: "report-bench", dependencies: ["QuizCore", "QuizReports", "QuizTournament", "Timing"],
      path: "Benchmarks/ReportBench"),

    .executableTarget(
      name: "bank-bench", dependencies: ["QuizCore", "QuizPacks"], path: "Benchmarks/BankBench"),

    .executableTarget(
      name: "log-probe", dependencies: ["QuizCore", "QuizLog"], path: "Tests/LogProbe"),
    .target(name: "CPty", path: "Tests/CPty", linkerSettings: [.linkedLibrary("util")]),
    .target(
      name: "PlayoutKit", dependencies: ["QuizCore", "QuizJudge"], path: "Tests/PlayoutKit"),
    .executableTarget(name: "playout", dependencies: ["PlayoutKit"], path: "Tests/Playout"),
    .target(
      name: "HostileKit", dependencies: ["QuizCore", "QuizJudge", "QuizPlugins"],
      path: "Tests/HostileKit"),
    .target(name: "TestKit", dependencies: ["CPty"], path: "Tests/TestKit"),
    .testTarget(name: "QuizJudgeTests", dependencies: ["QuizJudge", "TestKit"]),
    .testTarget(
      name: "QuizCoreTests",
      dependencies: ["PlayoutKit", "QuizCore", "QuizJudge", "TestKit", "playout"]),
    .testTarget(
      name: "QuizArenaTests",
      dependencies: [
        "QuizArena", "QuizCore", "QuizText", "QuizTournament", "QuizYAML", "TestKit",
      ]),
    .testTarget(name: "QuizTournamentTests", dependencies: ["QuizTournament", "TestKit"]),
    .testTarget(
      name: "QuizReportsTests",
      dependencies: ["QuizCore", "QuizReports", "QuizText", "QuizTournament", "TestKit"]),
    .testTarget(name: "QuizTextTests", dependencies: ["QuizText", "TestKit"]),
    .testTarget(
      name: "QuizPluginsTests",
      dependencies: [
        "HostileKit", "PlayoutKit", "QuizCore", "QuizLog", "QuizPlugins", "TestKit",
      ]),
    .testTarget(name: "QuizFilesTests", dependencies: ["QuizFiles", "TestKit"]),
    .testTarget(name: "QuizYAMLTests", dependencies: ["QuizYAML", "TestKit"]),
    .target(
      name: "PackKit", dependencies: ["QuizCore", "QuizJudge", "QuizPacks"], path: "Tests/PackKit"),
    .testTarget(
      name: "QuizPacksTests", dependencies: ["PackKit", "QuizPacks", "QuizSQL", "TestKit"]),
    .testTarget(name: "QuizSQLTests", dependencies: ["QuizSQL", "TestKit"]),
    .testTarget(
      name: "QuizLogTests", dependencies: ["QuizLog", "QuizPacks", "TestKit", "log-probe"]),
    .executableTarget(
      name: "line-probe", dependencies: ["QuizTerminal"], path: "Tests/LineProbe"),
    .testTarget(
      name: "QuizTerminalTests", dependencies: ["QuizTerminal", "TestKit", "line-probe"]),
    .testTarget(name: "QuizShellTests", dependencies: ["QuizShell", "TestKit"]),
    .testTarget(name: "ProjectTests", dependencies: ["TestKit"]),
  ],
  swiftLanguageModes: [.v6]
)

// Every Swift target of ours, in one place: a warning is an error.
for target in package.targets where target.type != .system {
  target.swiftSettings = (target.swiftSettings ?? []) + [.treatAllWarnings(as: .error)]
}
