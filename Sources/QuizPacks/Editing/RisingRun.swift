/// The longest rising subsequence, found by piles of cards (patience sorting).
enum RisingRun {
  /// The indices of its numbers, in order.
  static func longest(_ numbers: [Int]) -> [Int] {
    var tops: [Int] = []
    var before = [Int](repeating: -1, count: numbers.count)
    for (index, number) in numbers.enumerated() {
      var (low, high) = (0, tops.count)
      while low < high {
        let middle = (low + high) / 2
        if numbers[tops[middle]] < number { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? tops[low - 1] : -1
      if low == tops.count { tops.append(index) } else { tops[low] = index }
    }
    var found: [Int] = []
    var at = tops.last ?? -1
    while at >= 0 {
      found.append(at)
      at = before[at]
    }
    return found.reversed()
  }
}
