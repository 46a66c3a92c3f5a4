import LLVMIR

extension Parser {
  /// A calling convention by name or `cc N`, or nothing, which is `ccc`; LLVM's number of it.
  mutating func parseCallingConvention() throws(Diagnostic) -> UInt32 {
    let keyword = token.keyword.rawValue
    guard keyword >= Keyword.ccc.rawValue, keyword <= Keyword.cc.rawValue else { return 0 }
    if consume(.cc) { return try parseUInt32("number of a calling convention") }
    let number = CallingConventions.numbers[Int(keyword - Keyword.ccc.rawValue)]
    if consume(.riscv_vls_cc) { return number + (try parseVectorLength()) }
    advance()
    return number
  }

  /// `(128)`, the length of vectors that a convention of RISC-V is for (LLVM 21): 0 for 32, 1 for 64, and so on.
  private mutating func parseVectorLength() throws(Diagnostic) -> UInt32 {
    let expected = "power of two from 32 to 65536 in parentheses after 'riscv_vls_cc'"
    guard consume(.leftParen), atUnsignedInteger, (32...65536).contains(token.number), token.number.nonzeroBitCount == 1
    else { throw unexpected(expected) }
    let number = UInt32(token.number.trailingZeroBitCount) - 5
    advance()
    guard consume(.rightParen) else { throw unexpected(expected) }
    return number
  }
}

/// LLVM's numbers of calling conventions.
enum CallingConventions {
  /// By keyword, from `ccc` on.
  static let numbers: [UInt32] = (Keyword.ccc.rawValue..<Keyword.cc.rawValue).map { rawValue in
    Keyword(rawValue: rawValue).flatMap { byKeyword[$0] } ?? 0
  }

  private static let byKeyword: [Keyword: UInt32] = [
    .ccc: 0, .fastcc: 8, .coldcc: 9, .ghccc: 10, .anyregcc: 13, .preserve_mostcc: 14, .preserve_allcc: 15, .swiftcc: 16,
    .cxx_fast_tlscc: 17, .tailcc: 18, .cfguard_checkcc: 19, .swifttailcc: 20, .preserve_nonecc: 21,
    .x86_stdcallcc: 64, .x86_fastcallcc: 65, .arm_apcscc: 66, .arm_aapcscc: 67, .arm_aapcs_vfpcc: 68,
    .msp430_intrcc: 69, .x86_thiscallcc: 70, .ptx_kernel: 71, .ptx_device: 72, .spir_func: 75, .spir_kernel: 76,
    .intel_ocl_bicc: 77, .x86_64_sysvcc: 78, .win64cc: 79, .x86_vectorcallcc: 80, .hhvmcc: 81, .hhvm_ccc: 82,
    .x86_intrcc: 83, .avr_intrcc: 84, .avr_signalcc: 85, .amdgpu_vs: 87, .amdgpu_gs: 88, .amdgpu_ps: 89,
    .amdgpu_cs: 90, .amdgpu_kernel: 91, .x86_regcallcc: 92, .amdgpu_hs: 93, .amdgpu_ls: 95, .amdgpu_es: 96,
    .aarch64_vector_pcs: 97, .aarch64_sve_vector_pcs: 98, .amdgpu_gfx: 100, .aarch64_sme_preservemost_from_x0: 102,
    .aarch64_sme_preservemost_from_x2: 103, .amdgpu_cs_chain: 104, .amdgpu_cs_chain_preserve: 105, .m68k_rtdcc: 106,
    .graalcc: 107, .riscv_vector_cc: 110, .aarch64_sme_preservemost_from_x1: 111, .riscv_vls_cc: 112,
    .amdgpu_gfx_whole_wave: 124, .cheriot_compartmentcallcc: 125, .cheriot_compartmentcalleecc: 126,
    .cheriot_librarycallcc: 127,
  ]
}
