// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "house",
  dependencies: [.package(name: "canon", path: "../..")],
  targets: [
    .executableTarget(
      name: "house",
      dependencies: [
        .product(name: "QuizCore", package: "canon"),
        .product(name: "QuizShell", package: "canon"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
