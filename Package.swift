// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "annotate",
  products: [
    .library(name: "LLVMIR", targets: ["LLVMIR"]),
    .library(name: "LLVMAssembly", targets: ["LLVMAssembly"]),
    .library(name: "EnzymeTypeAnalysis", targets: ["EnzymeTypeAnalysis"]),
    .library(name: "Annotation", targets: ["Annotation"]),
    .executable(name: "annotate", targets: ["annotate"]),
  ],
  targets: [
    .target(name: "LLVMIR", swiftSettings: settings),
    .target(name: "LLVMAssembly", dependencies: ["LLVMIR"], swiftSettings: settings),
    .target(name: "EnzymeTypeAnalysis", dependencies: ["LLVMIR"], swiftSettings: settings),
    .target(
      name: "Annotation",
      dependencies: ["LLVMIR", "LLVMAssembly", "EnzymeTypeAnalysis"],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "annotate",
      dependencies: ["LLVMIR", "LLVMAssembly", "EnzymeTypeAnalysis", "Annotation"],
      swiftSettings: settings
    ),
    .target(name: "FixtureSupport", path: "Tests/FixtureSupport", swiftSettings: settings),
    .testTarget(name: "LLVMIRTests", dependencies: ["LLVMIR"], swiftSettings: settings),
    .testTarget(
      name: "LLVMAssemblyTests",
      dependencies: ["FixtureSupport", "LLVMIR", "LLVMAssembly"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "EnzymeTypeAnalysisTests",
      dependencies: ["FixtureSupport", "LLVMIR", "LLVMAssembly", "EnzymeTypeAnalysis"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "AnnotationTests",
      dependencies: ["FixtureSupport", "LLVMIR", "LLVMAssembly", "EnzymeTypeAnalysis", "Annotation"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "annotateTests",
      dependencies: ["FixtureSupport", "EnzymeTypeAnalysis", "Annotation", "annotate"],
      swiftSettings: settings
    ),
  ]
)
