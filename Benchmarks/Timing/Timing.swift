import Glibc

/// What the benchmarks share: a clock, and the middle of some numbers.
public enum Timing {
  /// Nanoseconds since some fixed moment.
  public static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// Nanoseconds that the body takes.
  public static func measure(_ body: () -> Void) -> Int {
    let start = now()
    body()
    return now() - start
  }

  public static func median(_ numbers: [Int]) -> Double {
    let sorted = numbers.sorted()
    guard !sorted.isEmpty else { return .nan }
    let middle = sorted.count / 2
    if sorted.count % 2 == 1 { return Double(sorted[middle]) }
    return Double(sorted[middle - 1] + sorted[middle]) / 2
  }

  /// With as many decimals as asked for.
  public static func fixed(_ value: Double, _ decimals: Int) -> String {
    guard value.isFinite else { return "-" }
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (value * scale).rounded() / scale
    let parts = String(scaled).split(separator: ".")
    guard decimals > 0 else { return String(parts[0]) }
    var fraction = parts.count > 1 ? String(parts[1].prefix(decimals)) : ""
    while fraction.count < decimals { fraction += "0" }
    return parts[0] + "." + fraction
  }
}
