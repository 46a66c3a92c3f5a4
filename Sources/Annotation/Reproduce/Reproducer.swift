import EnzymeTypeAnalysis
public import LLVMAssembly
public import LLVMIR

/// A module that shows how Enzyme differentiates one function.
public struct Reproduction: Sendable {
  /// The text of the module.
  public var text: [UInt8]
  /// The call of `opt` that does to the module what the compiler would have Enzyme do.
  public var command: String
  /// Why nothing in it calls the function and so nothing differentiates it; nil if something does.
  public var obstacle: String?

  /// One JSON object on one line: the command, the obstacle, the module.
  public var json: String {
    let module = String(decoding: text, as: UTF8.self)
    return JSONValue.members([
      "command": .string(command), "obstacle": obstacle.map { .string($0) }, "module": .string(module),
    ]).text + "\n"
  }
}

/// Cuts modules for bug reports out of one module: a function, all it needs, and what makes Enzyme differentiate it.
///
/// Made once per module, which costs annotating it and a pass over its text; each module that is cut out costs what it is
/// long.
public struct Reproducer: Sendable {
  /// Which derivative Enzyme is asked for.
  public enum Mode: String, Sendable, CaseIterable {
    /// `__enzyme_autodiff`.
    case reverse
    /// `__enzyme_fwddiff`.
    case forward
  }

  /// What there is to say about the module as a whole.
  public let warnings: [Diagnostic]
  private let annotator: ModuleAnnotator
  private let outline: ModuleOutline
  private let edits: SourceEdits

  /// Annotates a module and finds out what in it needs what.
  public init(
    _ annotator: ModuleAnnotator,
    options: AnnotationOptions = AnnotationOptions(),
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) {
    self.annotator = annotator
    let annotated = annotator.annotated(options, progress: progress)
    outline = ModuleOutline(annotator.source, annotator.module)
    warnings = annotator.warnings + annotated.warnings
    var edits = annotated.text.edits
    edits.formUnion(outline.cuts)
    edits.order()
    self.edits = edits
  }

  /// The module that a bug report about a function needs: closed, and nothing more.
  ///
  /// It holds the text of the function and of everything it reaches, byte for byte but for the attributes of
  /// ``ModuleAnnotator/annotated(_:progress:)``; what a compile unit merely lists is cut away. Behind it stands a
  /// wrapper that calls the function, since Enzyme reads the attributes of a function at its calls only, and a call of
  /// Enzyme that differentiates the wrapper. The comment in front says how to run it.
  /// - Parameters:
  ///   - function: a function with a body.
  ///   - mode: which derivative.
  ///   - file: what the comment calls the file it will stand in.
  /// - Returns: the module, and whether it differentiates the function.
  public func reproduction(
    of function: FunctionID,
    mode: Mode = .reverse,
    file: String = "reproducer.ll"
  ) -> Reproduction {
    let part = outline.part(of: annotator.module[function].global, in: annotator.source, edits: edits)
    var text = Array(comment(function, file).utf8)
    text += part
    if text.last != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
    do throws(DerivativeCall.Obstacle) {
      text += try DerivativeCall(annotator.source, annotator.module, function, mode).text.utf8
      return Reproduction(text: text, command: command(file))
    } catch {
      let obstacle = "'\(annotator.name(of: function))' \(error.reason)"
      text += "\n; Nothing differentiates it: \(obstacle).\n".utf8
      return Reproduction(text: text, command: command(file), obstacle: obstacle)
    }
  }

  private func comment(_ function: FunctionID, _ file: String) -> String {
    """
    ; How Enzyme differentiates \(lineOfText("@" + annotator.name(of: function))), cut out of \(lineOfText(annotator.source.name)); $ENZYME is LLVMEnzyme-N.so, N the version of opt:
    ;   \(command(file))

    """
  }

  /// The call of `opt` that does to a module what the compiler of this module would have Enzyme do to it.
  public func command(_ file: String) -> String {
    let options = annotator.options
    var words = ["opt", "-load-pass-plugin=$ENZYME", "-load=$ENZYME", "-passes=enzyme"]
    if !options.strictAliasing { words.append("-enzyme-strict-aliasing=0") }
    if options.rustTypes { words.append("-enzyme-rust-type=1") }
    if options.maxTypeOffset != 500 { words.append("-enzyme-max-type-offset=\(options.maxTypeOffset)") }
    if options.maxTypeDepth != 6 { words.append("-enzyme-max-type-depth=\(options.maxTypeDepth)") }
    if options.maxIntOffset != 100 { words.append("-enzyme-max-int-offset=\(options.maxIntOffset)") }
    return (words + ["-disable-output", lineOfText(file)]).joined(separator: " ")
  }

  /// A name with nothing in it that ends a comment.
  private func lineOfText(_ name: String) -> String {
    String(name.map { $0.isNewline || $0 == "\0" ? "?" : $0 })
  }
}
