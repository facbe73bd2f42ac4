/// Entrants in order, each with the criterion that put them there.
public struct Standings: Sendable {
  public struct Row: Sendable {
    public let record: TeamRecord
    /// Competition ranking: 1, 2, 2, 4.
    public let rank: Int
    public let isTied: Bool
    /// The name of the criterion that parts this row from the one above, the first from the one
    /// below; nil where none does.
    public let decidedBy: String?

    public var entrant: Entrant { record.entrant }
    /// `2=` where the rank is shared.
    public var shown: String { isTied ? "\(rank)=" : "\(rank)" }
  }

  public let rows: [Row]

  /// Ordered by a chain of criteria; equals share a rank, and are listed by a second chain and then
  /// by seed.
  public init(_ table: ResultTable, by chain: [TieBreak], listedBy listing: [TieBreak] = []) {
    let groups = Standings.split(table.entrants, by: chain[...], table)
    var rows: [Row] = []
    for (index, group) in groups.enumerated() {
      let rank = rows.count + 1
      let listed = Standings.split(group.members, by: listing[...], table).flatMap(\.members)
      for (place, entrant) in listed.enumerated() {
        let above = index == 0 && groups.count > 1 ? groups[1].parting : group.parting
        rows.append(
          Row(
            record: table.record(of: entrant), rank: rank, isTied: listed.count > 1,
            decidedBy: place == 0 || index == 0 ? above : nil))
      }
    }
    self.rows = rows
  }

  /// In an order that a format itself makes, equals together; `name` is what it is called.
  init(_ table: ResultTable, order: [[Entrant]], by name: String) {
    var rows: [Row] = []
    for group in order {
      let rank = rows.count + 1
      rows += group.enumerated().map { place, entrant in
        let isFirst = place == 0 || rank == 1
        return Row(
          record: table.record(of: entrant), rank: rank, isTied: group.count > 1,
          decidedBy: isFirst && order.count > 1 ? name : nil)
      }
    }
    self.rows = rows
  }

  /// Groups of equals, best first.
  public var groups: [[Entrant]] {
    var groups: [[Entrant]] = []
    for (place, row) in rows.enumerated() {
      if place > 0, rows[place - 1].rank == row.rank {
        groups[groups.count - 1].append(row.entrant)
      } else {
        groups.append([row.entrant])
      }
    }
    return groups
  }

  /// Some entrants of a table in groups of equals, best first.
  static func groups(
    of entrants: [Entrant], by chain: ArraySlice<TieBreak>, _ table: ResultTable
  ) -> [[Entrant]] {
    entrants.isEmpty ? [] : split(entrants, by: chain, table).map(\.members)
  }

  private typealias Group = (members: [Entrant], parting: String?)

  /// `parting` is what parts a group from the one above it.
  private static func split(
    _ group: [Entrant], by chain: ArraySlice<TieBreak>, _ table: ResultTable
  ) -> [Group] {
    guard group.count > 1, let criterion = chain.first else { return [(group, nil)] }
    let keys = criterion.keys(group, table)
    let order = group.indices.sorted { keys[$0] != keys[$1] ? keys[$0] > keys[$1] : $0 < $1 }
    var groups: [Group] = []
    var start = 0
    for place in 1...order.count
    where place == order.count || keys[order[place]] != keys[order[start]] {
      let members = order[start..<place].map { group[$0] }
      var parts = split(members, by: chain.dropFirst(), table)
      if start > 0 { parts[0].parting = criterion.name }
      groups += parts
      start = place
    }
    return groups
  }
}
