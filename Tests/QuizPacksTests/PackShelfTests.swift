import QuizPacks
import TestKit
import Testing

@Suite("Pack shelf")
struct PackShelfTests {
  private func shelf(_ folder: TemporaryFolder) throws -> PackShelf {
    for file in ["one/b.yaml", "one/a.yml", "two/b.yaml", "two/c.yaml"] {
      try folder.write("canon: 1", to: file)
    }
    try folder.write("no pack", to: "one/readme.md")
    try folder.write("hidden", to: "one/.d.yaml")
    return PackShelf(folders: [
      Shelf(path: folder.path("one"), label: "here"),
      Shelf(path: folder.path("two"), label: "shared"),
      Shelf(path: folder.path("three"), label: "missing"),
    ])
  }

  @Test("the first folder wins, and the others are told")
  func first() throws {
    try TemporaryFolder.with { folder in
      let found = try shelf(folder).find("b")
      #expect(found?.name == "b" && found?.shelf == "here")
      #expect(found?.path == folder.path("one/b.yaml"))
      #expect(found?.alsoAt == [folder.path("two/b.yaml")])
    }
  }

  @Test("a name may have its ending; a path is taken as it is")
  func spelling() throws {
    try TemporaryFolder.with { folder in
      let shelf = try shelf(folder)
      #expect(shelf.find("c.yaml")?.path == folder.path("two/c.yaml"))
      let direct = shelf.find(folder.path("two/b.yaml"))
      #expect(direct?.name == "b" && direct?.shelf == "path" && direct?.alsoAt == [])
      #expect(shelf.find(folder.path("one/readme.md"))?.name == "readme.md")
      for name in ["", "d", ".d", "readme", "../one/b", "a\0b", "zzz", "/nowhere/b.yaml"] {
        #expect(shelf.find(name) == nil)
      }
    }
  }

  @Test("all packs, sorted by name")
  func all() throws {
    try TemporaryFolder.with { folder in
      let all = try shelf(folder).all()
      #expect(all.map(\.name) == ["a", "b", "c"])
      #expect(all.map(\.shelf) == ["here", "here", "shared"])
    }
  }

  @Test("a name that leads nowhere suggests the nearest")
  func problem() throws {
    try TemporaryFolder.with { folder in
      try folder.write("canon: 1", to: "packs/finale.yaml")
      let shelf = PackShelf(folders: [Shelf(path: folder.path("packs"), label: "here")])
      #expect(
        shelf.problem(for: "finle").message
          == "there is no pack \"finle\" in \(folder.path("packs")): did you mean \"finale\"?")
      #expect(
        shelf.problem(for: "zzz").message
          == "there is no pack \"zzz\" in \(folder.path("packs")): give the path of a pack file")
      #expect(
        shelf.problem(for: "./zzz.yaml").message
          == "there is no such file: check the path, or give the name of a pack")
    }
  }

  @Test("the standard folders")
  func standard() {
    func paths(_ environment: [String: String], _ executable: String?) -> [String] {
      PackShelf.standard(environment: environment, executable: executable).folders.map(\.path)
    }
    #expect(
      paths(["HOME": "/users/ann", "XDG_DATA_HOME": "/data"], "/usr/local/bin/canon") == [
        "QuestionPacks", "/data/canon/QuestionPacks", "/usr/local/share/canon/QuestionPacks",
      ])
    #expect(
      paths(["HOME": "/users/ann", "XDG_DATA_HOME": "data"], nil) == [
        "QuestionPacks", "/users/ann/.local/share/canon/QuestionPacks",
      ])
    #expect(paths([:], "canon") == ["QuestionPacks"])
  }
}
