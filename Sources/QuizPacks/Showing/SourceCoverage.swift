import QuizCore

/// How much of a source the questions cite.
public struct SourceCoverage: Sendable, Hashable {
  public let key: String
  public let title: String
  /// How many questions cite it.
  public let questions: Int
  /// The numbered places that are cited, pages or paragraphs, in order.
  public let places: [Int]
  /// Questions that cite no place in it.
  public let withoutPlace: Int

  init(_ source: Pack.Source, citedBy questions: [Question]) {
    let citing = questions.compactMap(\.citation).filter { $0.source == source.key }
    key = source.key
    title = source.title
    self.questions = citing.count
    withoutPlace = citing.count { $0.place == nil }
    places = Set(citing.compactMap(\.place).flatMap(SourceCoverage.numbers)).sorted()
  }

  /// `1-4, 6, 9-10`.
  public var ranges: String {
    var ranges: [ClosedRange<Int>] = []
    for place in places {
      if let last = ranges.last, last.upperBound + 1 == place {
        ranges[ranges.count - 1] = last.lowerBound...place
      } else {
        ranges.append(place...place)
      }
    }
    return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      .joined(separator: ", ")
  }

  /// No source has more pages than that; a longer range is a slip.
  private static let longestRange = 1000

  /// The numbers in `pages 3, 5 to 7 and 9-10`.
  static func numbers(in place: String) -> [Int] {
    var found: [Int] = []
    var joins = false
    for word in place.split(whereSeparator: { $0 == " " || $0 == "," || $0 == ";" }) {
      let ends = word.split { $0 == "-" || $0 == "–" }.map { Int($0.filter(\.isNumber)) }
      guard let first = ends.first ?? nil else {
        joins = word == "to" || word == "-" || word == "–"
        continue
      }
      let last = (ends.last ?? nil) ?? first
      let start = joins ? found.last.map { $0 + 1 } ?? first : first
      joins = false
      guard start <= last, last - start <= longestRange else { continue }
      found += start...last
    }
    return found
  }
}
