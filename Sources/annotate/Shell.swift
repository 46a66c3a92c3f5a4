/// The shells that can be told how to complete.
enum Shell: String, CaseIterable {
  case bash, zsh, fish

  /// The script that completes commands, options, their values and files.
  func completions(of commands: [Subcommand]) -> String {
    switch self {
    case .bash: bashScript(commands)
    case .zsh: zshScript(commands)
    case .fish: fishScript(commands)
    }
  }
}

extension Subcommand {
  /// The words that its operands are; empty where these are files.
  fileprivate var words: [String] {
    if case .word(_, let choices, _) = action { choices } else { [] }
  }
}

extension CommandOption {
  /// Whether its value is a file.
  fileprivate var takesFile: Bool { value == "FILE" }
}

// MARK: bash

extension Shell {
  /// The words of a command, and for each option with a value what that can be.
  ///
  /// bash takes `--color=auto` for three words.
  private func bashScript(_ commands: [Subcommand]) -> String {
    var words = ""
    var values = ""
    // The main job's pattern takes all that the others leave.
    for command in commands.dropFirst() + commands.prefix(1) {
      let options = command.allOptions.flatMap(\.names).joined(separator: " ")
      let operands = command.name.isEmpty ? commands.dropFirst().map(\.name) : command.words
      let pattern = command.name.isEmpty ? "*" : command.name
      words += "    \(pattern)) options='\(options)' operands='\(operands.joined(separator: " "))' ;;\n"
      for option in command.allOptions where option.value != nil {
        let names = option.names.map { "\(pattern):\($0)" }.joined(separator: " | ")
        let words = option.choices.joined(separator: " ")
        let reply =
          option.takesFile
          ? "($(compgen -f -- \"$current\"))"
          : words.isEmpty ? "()" : "($(IFS=' '; compgen -W '\(words)' -- \"$current\"))"
        values += "    \(names)) COMPREPLY=\(reply); return ;;\n"
      }
    }
    return """
      # annotate in bash: source this.
      _annotate() {
        local IFS=$'\\n' options operands
        local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]}
        if [[ $current == = ]]; then
          current=
        elif [[ $previous == = ]]; then
          previous=${COMP_WORDS[COMP_CWORD - 2]}
        fi
        if ((COMP_CWORD == 1)); then command=; fi
        case $command in
      \(words)  esac
        case $command:$previous in
      \(values)  esac
        if [[ $current == -* ]]; then
          COMPREPLY=($(IFS=' '; compgen -W "$options" -- "$current"))
          return
        fi
        COMPREPLY=()
        if ((COMP_CWORD == 1)) || [[ $command == completions ]]; then
          COMPREPLY=($(IFS=' '; compgen -W "$operands" -- "$current"))
        fi
        if [[ $command != completions ]]; then
          COMPREPLY+=($(compgen -f -X '!*.ll' -- "$current") $(compgen -d -- "$current"))
        fi
      }
      complete -o filenames -F _annotate annotate

      """
  }
}

// MARK: zsh

extension Shell {
  private func zshScript(_ commands: [Subcommand]) -> String {
    var cases = ""
    for command in commands.dropFirst() {
      cases += "    (\(command.name)) shift words; ((CURRENT--)); _arguments -s : \(zshArguments(command)) ;;\n"
    }
    let descriptions = commands.dropFirst().map { quoted("\($0.name):\($0.summary)") }.joined(separator: " ")
    return """
      #compdef annotate
      # annotate in zsh: a file _annotate in a folder of $fpath.
      _annotate() {
        local -a commands=(\(descriptions))
        case $words[2] in
      \(cases)    (*)
            if ((CURRENT == 2)) && [[ $PREFIX != -* ]]; then _describe command commands; fi
            _arguments -s : \(zshArguments(commands[0])) ;;
        esac
      }
      if [[ $funcstack[1] == _annotate ]]; then _annotate "$@"; else compdef _annotate annotate; fi

      """
  }

  private func zshArguments(_ command: Subcommand) -> String {
    var arguments: [String] = []
    for option in command.allOptions {
      let summary = option.summary.replacing("[", with: "\\[").replacing("]", with: "\\]")
      let action = option.takesFile ? "_files" : "(\(option.choices.joined(separator: " ")))"
      let value = option.value.map { ":\($0):\(action)" } ?? ""
      let excluded = option.names.count > 1 ? "(\(option.names.joined(separator: " ")))" : ""
      for name in option.names {
        let mark = option.value == nil ? "" : name.hasPrefix("--") ? "=" : "+"
        arguments.append(quoted("\(excluded)\(name)\(mark)[\(summary)]\(value)"))
      }
    }
    let operands = command.words
    arguments.append(
      operands.isEmpty ? quoted("*:module:_files -g \"*.ll\"") : quoted("1:word:(\(operands.joined(separator: " ")))")
    )
    return arguments.joined(separator: " ")
  }

  /// A word of zsh's or bash's, in single quotes.
  private func quoted(_ text: String) -> String { "'\(text.replacing("'", with: "'\\''"))'" }
}

// MARK: fish

extension Shell {
  private func fishScript(_ commands: [Subcommand]) -> String {
    let names = commands.dropFirst().map(\.name).joined(separator: " ")
    var lines = ["# annotate in fish: a file annotate.fish in ~/.config/fish/completions."]
    for command in commands {
      let isMain = command.name.isEmpty
      let condition =
        isMain ? "not __fish_seen_subcommand_from \(names)" : "__fish_seen_subcommand_from \(command.name)"
      if !isMain {
        lines.append(
          "complete -c annotate -n __fish_use_subcommand -a \(command.name) -d \(fishQuoted(command.summary))"
        )
      }
      let head = "complete -c annotate -n '\(condition)'"
      for option in command.allOptions {
        var line = head
        for name in option.names {
          line += name.hasPrefix("--") ? " -l \(name.dropFirst(2))" : " -s \(name.dropFirst())"
        }
        if option.takesFile {
          line += " -r"
        } else if option.value != nil {
          line += option.choices.isEmpty ? " -x" : " -x -a '\(option.choices.joined(separator: " "))'"
        }
        lines.append("\(line) -d \(fishQuoted(option.summary))")
      }
      if !command.words.isEmpty { lines.append("\(head) -f -a '\(command.words.joined(separator: " "))'") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func fishQuoted(_ text: String) -> String {
    "'\(text.replacing("\\", with: "\\\\").replacing("'", with: "\\'"))'"
  }
}
