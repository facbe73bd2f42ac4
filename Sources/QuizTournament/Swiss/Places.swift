/// Where numbers stand in a list, asked often.
struct Places {
  private var places: [Int]

  /// A list of different numbers from 0 up.
  init(_ numbers: [Int]) {
    places = [Int](repeating: -1, count: (numbers.max() ?? -1) + 1)
    for (place, number) in numbers.enumerated() { places[number] = place }
  }

  subscript(number: Int) -> Int? {
    guard places.indices.contains(number), places[number] >= 0 else { return nil }
    return places[number]
  }
}
