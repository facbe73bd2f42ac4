import Glibc
import QuizShell

// Writes the generated pages of docs/; with --check it only says which of them are stale.

func content(_ path: String) -> String? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 65536)
  while true {
    let count = fread(&piece, 1, piece.count, file)
    if count == 0 { return String(decoding: bytes, as: UTF8.self) }
    bytes += piece[..<count]
  }
}

let isCheck = CommandLine.arguments.contains("--check")
var stale = 0
for page in Manual.pages(of: ".") where content(page.path) != page.text {
  stale += 1
  if isCheck {
    print("\(page.path) is stale")
  } else if let file = fopen(page.path, "w") {
    fputs(page.text, file)
    fclose(file)
  }
}
exit(isCheck && stale > 0 ? 1 : 0)
