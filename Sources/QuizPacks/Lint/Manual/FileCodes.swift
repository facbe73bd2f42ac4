/// Files that cannot be read at all.
enum FileCodes {
  static let all = [
    CheckAbout(
      code: "missing-file", severity: .error, summary: "a path at which there is no file",
      why: "Check the path, or give the name of a pack.", bad: .path("no/such/pack.yaml"),
      good: whole),
    CheckAbout(
      code: "unreadable-file", severity: .error,
      summary: "a file that the system does not hand out",
      why: "Most often you have no right to read it, or the disk is at fault.",
      bad: .path("/proc/self/mem"), good: whole),
    CheckAbout(
      code: "not-a-file", severity: .error,
      summary: "a path at which there is a folder, a device or a pipe",
      why: "A pack is a regular file: save what the pipe yields, and name that.",
      bad: .path("/dev/null"), good: whole),
    CheckAbout(
      code: "large-file", severity: .error, summary: "a file of more than 64 MiB",
      why: "Split it into several packs, or build a bank of it.",
      bad: .made("a file of 64 MiB and one byte") {
        [UInt8](repeating: 0x20, count: PackLimits.bytes + 1)
      }, good: whole),
    CheckAbout(
      code: "empty-file", severity: .error, summary: "a file in which there is nothing",
      why: "It begins with `canon: 1`.", bad: .file("# A comment is not much of a pack."),
      good: whole),
    CheckAbout(
      code: "binary-file", severity: .error, summary: "a file that is no text",
      why: "A pack is a YAML file, which any editor shows.",
      bad: .made("the bytes of a picture") {
        [0x89, 0x50, 0x4E, 0x47] + Array(repeating: 0, count: 32)
      },
      good: whole),
    CheckAbout(
      code: "unknown-pack", severity: .error, summary: "a name under which no pack is found",
      why: "`canon pack list` names those that there are. A path has a slash in it.",
      bad: .name("no-such-pack"), good: whole),
  ]

  static let whole = Sample.file(
    """
    canon: 1
    id: music
    title: Music in The Legend of Korra
    license: CC-BY-4.0
    questions:
      - ask: Which instrument does Tahno play?
        answer: trombone
    """)
}
