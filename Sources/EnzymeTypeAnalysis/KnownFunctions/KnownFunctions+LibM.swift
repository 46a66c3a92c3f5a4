extension CallRule {
  /// Whether a function computes with its arguments only, as most of `<math.h>` does: Enzyme's
  /// `isMemFreeLibMFunction`.
  ///
  /// A name of ``libmFunctions`` counts as it is, with a suffix `f` or `l`, and in the forms `__…_finite` (glibc),
  /// `__fd_…_1` (PGI), `__nv_…` (libdevice, also with suffix `d`) and `__ocml_…` (ROCm, also with suffix `_f32` or
  /// `_f64`).
  static func isMemoryFreeLibMFunction(_ name: String) -> Bool {
    var stem = Substring(name)
    let isLibdevice = name.hasPrefix("__nv_")
    let isOCML = name.hasPrefix("__ocml_")
    if name.hasPrefix("__") && name.hasSuffix("_finite") {
      stem = name.dropFirst(2).dropLast(7)
    } else if name.hasPrefix("__fd_") && name.hasSuffix("_1") {
      stem = name.dropFirst(5).dropLast(2)
    } else if isLibdevice {
      stem = name.dropFirst(5)
    } else if isOCML {
      stem = name.dropFirst(7)
    }
    if libmFunctions.contains(String(stem)) { return true }
    if stem.hasSuffix("f") || stem.hasSuffix("l") || (isLibdevice && stem.hasSuffix("d")) {
      if libmFunctions.contains(String(stem.dropLast())) { return true }
    }
    return isOCML && (stem.hasSuffix("_f64") || stem.hasSuffix("_f32"))
      && libmFunctions.contains(String(stem.dropLast(4)))
  }

  /// The names that Enzyme knows and that its rule can find: those of libdevice in its list have lost their prefix before
  /// they are looked up.
  static let libmFunctions: Set<String> = [
    // Trigonometric and hyperbolic.
    "cos", "sin", "tan", "acos", "asin", "atan", "atan2", "sinc", "sincn", "sincospi",
    "__fd_sincos_1", "cosh", "sinh", "tanh", "acosh", "asinh", "atanh",
    // Powers and logarithms.
    "exp", "exp2", "exp10", "expm1", "log", "log2", "log10", "log1p", "logb", "ilogb", "pow", "powi", "sqrt", "cbrt",
    "hypot", "cabs",
    // Complex arithmetic.
    "__mulsc3", "__muldc3", "__multc3", "__mulxc3", "__divsc3", "__divdc3", "__divtc3", "__divxc3", "cmplx_inv",
    // Error functions, gamma, Bessel.
    "erf", "erfi", "erfc", "erfinv",
    "Faddeeva_erf", "Faddeeva_erfc", "Faddeeva_erfcx", "Faddeeva_erfi", "Faddeeva_dawson",
    "Faddeeva_erf_re", "Faddeeva_erfc_re", "Faddeeva_erfcx_re", "Faddeeva_erfi_re", "Faddeeva_dawson_re",
    "tgamma", "lgamma", "logabsgamma", "j0", "j1", "jn", "y0", "y1", "yn",
    // Rounding and remainders.
    "ceil", "floor", "trunc", "round", "rint", "nearbyint", "lround", "llround", "lrint", "llrint",
    "fmod", "remainder",
    // Manipulation and comparison.
    "copysign", "nextafter", "nexttoward", "fdim", "fmax", "fmin", "fabs", "fma", "scalbn", "scalbln", "ldexp",
    "finite", "isinf", "isnan",
  ]
}
