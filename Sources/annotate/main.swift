do {
  let invocation = try Invocation(Array(CommandLine.arguments.dropFirst()))
  print(invocation.subcommand.help, terminator: "")
} catch {
  writeToStandardError("annotate: error: \(error.message)\n")
}
