import LLVMIR

/// The names and numbers of a module's entities: what has been defined, and what has been mentioned only.
struct ModuleSymbols {
}

/// The names and numbers of the values of the function at hand.
struct LocalSymbols {
}
