import LLVMIR

/// A routine of BLAS or LAPACK, recognised by its name, and what it says of a call.
///
/// A name is a prefix (none for Fortran, `cblas_`, `cublas_`, `cublas`), a letter for the element type, one of
/// ``argumentKinds``, and a suffix; see Enzyme's `extractBLAS`. What the arguments are is in Enzyme's `BlasDerivatives.td`.
struct BLASRoutine: Sendable {
  /// What the call says.
  var facts: [CallFact]
  /// Whether the routine returns a floating-point number; a call with another type of result has no answer.
  var returnsFloatingPoint: Bool

  /// The kinds of arguments in order: `c` a character, `n` an integer, `f` a scalar, `p` a matrix or vector, `i` the error
  /// code of LAPACK, `.` something of which nothing is said.
  private static let argumentKinds: [String: String] = [
    // Level 1.
    "axpy": "nfpnpn", "copy": "npnpn", "dot": "npnpn", "nrm2": "npn", "scal": "nfpn",
    // Level 2.
    "gemv": "cnnfpnpnfpn", "spmv": "cnf.pnfpn", "symv": "cnfpnpnfpn", "trmv": "cc.npnpn",
    // Level 3.
    "gemm": "ccnnnfpnpnfpn", "symm": ".cnnfpnpnfpn", "syrk": "ccnnfpnfpn", "syr2k": "ccnnfpnpnfpn",
    "trmm": ".cc.nnfpnpn",
    // LAPACK.
    "lacpy": "cnnpnpn", "potrf": "cnpni", "potrs": "cnnpnpni", "trtrs": "cc.nnpnpni",
  ]

  private static let level1: Set<String> = ["axpy", "copy", "dot", "nrm2", "scal"]

  /// The routine of a name, or nil if it is none.
  init?(named name: String) {
    for library in Library.allCases where name.hasPrefix(library.prefix) {
      let rest = name.dropFirst(library.prefix.count)
      guard let letter = rest.first, let element = library.elementTypes[letter] else { continue }
      for suffix in library.suffixes where rest.hasSuffix(suffix) {
        let routine = String(rest.dropFirst().dropLast(suffix.count))
        guard let kinds = Self.argumentKinds[routine] else { continue }
        self.init(library, routine: routine, kinds: kinds, element: element, suffix: suffix)
        return
      }
    }
    return nil
  }

  private init(_ library: Library, routine: String, kinds: String, element: FloatingPointType, suffix: String) {
    let isCUDA = library == .cublas || library == .cublasFortran
    let byReference = library == .fortran || library == .cublasFortran
    // CBLAS has the memory layout in front from level 2 on, cuBLAS always a handle.
    let offset = isCUDA || (library == .cblas && !Self.level1.contains(routine)) ? 1 : 0
    let data = KnownTree.pointerTo(.float(element))

    facts = []
    for (index, kind) in kinds.enumerated() {
      let tree: KnownTree? =
        switch kind {
        case "c": byReference ? .pointerTo(.integer) : .integer
        case "n": byReference ? .pointerToInteger(bytes: suffix.contains("64") ? 8 : 4) : .integer
        case "f": byReference || isCUDA ? data : .float(element)
        case "p": data
        case "i": .pointerToOnly(.integer)
        default: nil
        }
      if let tree { facts.append(CallFact(position: .operand(index + offset), tree: tree)) }
    }

    returnsFloatingPoint = false
    if routine == "dot" || routine == "nrm2" {
      if library == .cublas && suffix.contains("v2") {
        facts.append(CallFact(position: .operand(kinds.count + offset), tree: data))
        facts.append(CallFact(position: .result, tree: .integer))
      } else {
        returnsFloatingPoint = true
        facts.append(CallFact(position: .result, tree: .float(element)))
      }
    } else if isCUDA {
      facts.append(CallFact(position: .result, tree: .integer))
    }
  }

  private enum Library: CaseIterable {
    case fortran, cblas, cublas, cublasFortran

    var prefix: String {
      switch self {
      case .fortran: ""
      case .cblas: "cblas_"
      case .cublas: "cublas"
      case .cublasFortran: "cublas_"
      }
    }

    var suffixes: [String] {
      switch self {
      case .fortran, .cblas: ["", "_", "64_", "_64_"]
      case .cublas: ["", "_v2", "_64", "_v2_64"]
      case .cublasFortran: [""]
      }
    }

    /// The letters of the element types; a complex number counts as its parts.
    var elementTypes: [Character: FloatingPointType] {
      self == .cublas
        ? ["S": .float, "D": .double, "C": .float, "Z": .double]
        : ["s": .float, "d": .double, "c": .float, "z": .double]
    }
  }
}
