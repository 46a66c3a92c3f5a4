extension Subcommand {
  /// `annotate completions`.
  static let completions: Subcommand = Subcommand(
    name: "completions",
    synopsis: "[options] SHELL",
    summary: "print what makes a shell complete commands and options",
    explanation: """
      Prints a script for bash, zsh or fish.

        source <(annotate completions bash)                                      in ~/.bashrc
        annotate completions zsh > "${fpath[1]}/_annotate"                       once; zsh finds it when it starts
        annotate completions fish > ~/.config/fish/completions/annotate.fish     once
      """,
    options: CommandOption.output,
    rewrites: true,
    action: .word(what: "shell", choices: Shell.allCases.map(\.rawValue)) { word in
      Shell(rawValue: word)?.completions(of: Subcommand.all) ?? ""
    }
  )
}
