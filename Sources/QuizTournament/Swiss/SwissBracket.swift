/// The players that are paired together: those moved down from above, and one score group.
///
/// Players are named by their place in the order of the whole field.
struct SwissBracket {
  var movedDown: [Int]
  var residents: [Int]
  var next: [Int]
  /// How many pairs can be made here.
  var pairs: Int
  /// Whether the one player left over here has the bye.
  var leavesBye: Bool
}
