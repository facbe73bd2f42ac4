import QuizPacks
import QuizText

/// Packs in numbers, as tables and as JSON.
struct StatsText {
  let stats: PackStats
  let title: String

  /// No more tags than these are shown in the table.
  private static let mostTags = 20

  init(_ stats: PackStats, title: String) {
    self.stats = stats
    self.title = title
  }

  func put(on sheet: inout Sheet) {
    sheet.line(Styled(title, .bold))
    sheet.line(Styled(stats.questions == 1 ? "1 question" : "\(stats.questions) questions"))
    put("kind", stats.kinds.counts, on: &sheet)
    put("difficulty", stats.difficulties.counts, on: &sheet)
    put("category", stats.categories.counts, on: &sheet)
    put("tag", Array(stats.tags.counts.prefix(StatsText.mostTags)), on: &sheet)
    let more = stats.tags.counts.count - StatsText.mostTags
    if more > 0 { sheet.line(Styled("and \(more) more tags", .dim)) }
    put("words in the answer", stats.answerWords.counts, on: &sheet)
    putLengths(on: &sheet)
    put("without", stats.missing, on: &sheet)
    putSources(on: &sheet)
  }

  private func put(_ title: String, _ counts: [Tally.Count], on sheet: inout Sheet) {
    if counts.isEmpty { return }
    sheet.blank()
    var table = Table([.init(title), .init("questions", .right), .init("share", .right)])
    for count in counts {
      let share = stats.questions > 0 ? count.count * 100 / stats.questions : 0
      table.add([Styled(count.name), Styled("\(count.count)"), Styled("\(share) %")])
    }
    sheet.lines(of: table)
  }

  private func putLengths(on sheet: inout Sheet) {
    sheet.blank()
    var table = Table([
      .init("characters"), .init("shortest", .right), .init("median", .right),
      .init("longest", .right),
    ])
    for (name, lengths) in [("stem", stats.stems), ("typed answer", stats.answers)] {
      table.add([
        Styled(name), Styled("\(lengths.shortest)"), Styled("\(lengths.median)"),
        Styled("\(lengths.longest)"),
      ])
    }
    sheet.lines(of: table)
  }

  private func putSources(on sheet: inout Sheet) {
    if stats.sources.isEmpty { return }
    sheet.blank()
    var table = Table([
      .init("source"), .init("questions", .right), .init("places", .right), .init("which"),
    ])
    for source in stats.sources {
      table.add([
        Styled(source.key), Styled("\(source.questions)"), Styled("\(source.places.count)"),
        Styled(source.ranges),
      ])
    }
    sheet.lines(of: table)
  }

  var json: String {
    var json = JSONWriter()
    json.beginObject()
    json.field("title", title)
    json.field("questions", stats.questions)
    let tallies: [(String, [Tally.Count])] = [
      ("kinds", stats.kinds.counts), ("difficulties", stats.difficulties.counts),
      ("categories", stats.categories.counts), ("tags", stats.tags.counts),
      ("answer_words", stats.answerWords.counts), ("without", stats.missing),
    ]
    for (name, counts) in tallies {
      json.key(name: name)
      json.beginObject()
      for count in counts {
        json.key(name: count.name)
        json.int(count.count)
      }
      json.endObject()
    }
    write("stem_characters", stats.stems, to: &json)
    write("answer_characters", stats.answers, to: &json)
    writeSources(to: &json)
    json.endObject()
    json.endLine()
    return json.text
  }

  private func write(_ name: StaticString, _ lengths: Lengths, to json: inout JSONWriter) {
    json.key(name)
    json.beginObject()
    json.field("shortest", lengths.shortest)
    json.field("median", lengths.median)
    json.field("longest", lengths.longest)
    json.endObject()
  }

  private func writeSources(to json: inout JSONWriter) {
    json.key("sources")
    json.beginArray()
    for source in stats.sources {
      json.beginObject()
      json.field("key", source.key)
      json.field("title", source.title)
      json.field("questions", source.questions)
      json.field("without_place", source.withoutPlace)
      json.key("places")
      json.beginArray()
      for place in source.places { json.int(place) }
      json.endArray()
      json.endObject()
    }
    json.endArray()
  }
}
