import LLVMIR

extension Parser {
  mutating func parseModule() throws(Diagnostic) {
  }
}
