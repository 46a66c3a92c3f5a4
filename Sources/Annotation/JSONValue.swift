/// A value of JSON (RFC 8259), to be written.
package enum JSONValue: Sendable {
  case string(String)
  case integer(Int)
  case boolean(Bool)
  case array([JSONValue])
  /// The members in the order in which they are written.
  case object([(name: String, value: JSONValue)])

  /// An object of those members that have a value.
  package static func members(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(members.compactMap { member in member.value.map { (member.key, $0) } })
  }

  /// The value on one line, without a space.
  package var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .string(let string): text += quotedJSON(string)
    case .integer(let integer): text += String(integer)
    case .boolean(let boolean): text += String(boolean)
    case .array(let elements):
      text += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { text += "," }
        element.write(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += "," }
        text += quotedJSON(member.name)
        text += ":"
        member.value.write(to: &text)
      }
      text += "}"
    }
  }
}
