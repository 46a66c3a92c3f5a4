import Annotation
import EnzymeTypeAnalysis
import Testing

@testable import annotate

@Suite struct InvocationTests {
  private func parse(_ line: String) throws(UsageError) -> Invocation {
    try Invocation(line.split(separator: " ").map(String.init))
  }

  @Test func noArgumentMeansTheMainJobOnStandardInput() throws {
    let invocation = try Invocation([])
    #expect(invocation.subcommand.name == "")
    #expect(invocation.inputs == ["-"])
    #expect(invocation.output == nil)
  }

  @Test func theFirstArgumentMayNameACommand() throws {
    #expect(try parse("types a.ll").subcommand.name == "types")
    #expect(try parse("./types").inputs == ["./types"])
    #expect(try parse("a.ll types -i").inputs == ["a.ll", "types"])
  }

  @Test(arguments: ["-o out.ll in.ll", "-oout.ll in.ll", "in.ll --output out.ll", "--output=out.ll -- in.ll"])
  func everySpellingOfAValueIsUnderstood(line: String) throws {
    let invocation = try parse(line)
    #expect(invocation.output == "out.ll")
    #expect(invocation.inputs == ["in.ll"])
  }

  @Test func whatFollowsTwoDashesIsAFile() throws {
    #expect(try parse("-q -- -i").inputs == ["-i"])
  }

  @Test func optionsOfTheAnalysis() throws {
    let invocation = try parse(
      "types --function @f --max-type-offset=8 --max-type-depth 3 --no-strict-aliasing --rust-types"
    )
    #expect(invocation.function == "f")
    #expect(invocation.analysis.maxTypeOffset == 8)
    #expect(invocation.analysis.maxTypeDepth == 3)
    #expect(invocation.analysis.maxIntOffset == 100)
    #expect(!invocation.analysis.strictAliasing)
    #expect(invocation.analysis.rustTypes)
  }

  @Test func optionsOfTheMainJob() throws {
    let invocation = try parse(
      "--no-recurse all --sources ir,debug --jobs=3 --stats --format json --explain-omissions --call-sites "
        + "--enzyme-version v0.0.278"
    )
    #expect(invocation.annotation.noRecursion == .all)
    #expect(invocation.annotation.sources == [.irTypes, .debugInfo])
    #expect(!invocation.analysis.considersTBAA)
    #expect(invocation.annotation.jobs == 3)
    #expect(invocation.annotation.callSites)
    #expect(invocation.annotation.explainsOmissions)
    #expect(invocation.annotation.enzymeVersion == EnzymeVersion(0, 0, 278))
    #expect(invocation.showsStatistics)
    #expect(invocation.format == .json)
  }

  @Test(arguments: [
    ("--no-recurse some", "'--no-recurse' is one of complete, all, none, not 'some'"),
    ("--sources ir,dbug", "'--sources' is one of ir, debug, tbaa, not 'dbug'; did you mean 'debug'?"),
    ("types --functon f", "unknown option '--functon'; did you mean '--function'?"),
    ("--no-strict-alaising", "unknown option '--no-strict-alaising'; did you mean '--no-strict-aliasing'?"),
    ("--function f", "unknown option '--function'"),
    ("-x", "unknown option '-x'"),
    ("--color=purple", "'--color' is one of auto, always, never, not 'purple'"),
    ("--color alway", "'--color' is one of auto, always, never, not 'alway'; did you mean 'always'?"),
    ("-i -o x y", "'-i' and '-o' exclude each other"),
    ("-i", "'-i' needs a file: standard input cannot be rewritten"),
    ("-i=x", "'-i' takes no value, as in '-i=x'"),
    ("--quiet=yes", "'--quiet' takes no value, as in '--quiet=yes'"),
    ("a.ll -o", "'-o' needs a value: -o, --output FILE"),
    ("--enzyme-version 79", "'--enzyme-version' takes a version like 0.0.278, not '79'"),
    ("--max-type-depth six", "'--max-type-depth' takes a number, not 'six'"),
    ("a.ll b.ll", "2 inputs are more than one module: rewrite each with '-i', or call once for each"),
    ("reproduce a.ll", "'annotate reproduce' needs to know which function: --function NAME"),
    ("reproduce -f f --mode=back a.ll", "'--mode' is one of reverse, forward, not 'back'"),
    ("diff a.ll", "'annotate diff' compares two modules: FIRST.ll SECOND.ll"),
    ("completions", "'annotate completions' needs a shell: bash, zsh, fish"),
    ("completions basch", "unknown shell 'basch'; did you mean 'bash'?"),
    ("check --format sarif a.ll b.ll", "a SARIF log is of one module, not 2: call once for each"),
    ("explain -f f", "'annotate explain' needs to know which: VALUE"),
    ("types - -", "standard input can be read only once"),
  ])
  func senselessCallsAreRefused(line: String, message: String) {
    #expect(throws: UsageError(message)) { try parse(line) }
  }

  @Test func helpAndVersionNeedNoSensibleRest() throws {
    #expect(try parse("-i --help").request == .help)
    #expect(try parse("types --version").request == .version)
  }

  @Test(arguments: Subcommand.all.map(\.command)) func helpNamesEveryOption(command: String) throws {
    let subcommand = try #require(Subcommand.all.first { $0.command == command })
    for option in subcommand.allOptions { #expect(subcommand.help.contains(option.synopsis)) }
    #expect(subcommand.help.split(separator: "\n").allSatisfy { $0.count <= 120 })
  }
}
