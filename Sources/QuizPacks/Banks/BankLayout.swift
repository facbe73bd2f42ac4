/// How a bank lies in its SQLite file.
///
/// Questions are kept as the very lines of the packs that they came from, and read by the same loader.
/// For each name that questions can be drawn by, such as a tag, and each level of difficulty there is
/// a list of their numbers in pieces of the same size, so that the thousandth question of a tag is
/// found without a look at the others.
enum BankLayout {
  /// `canb` in the file's head tells a bank from other databases.
  static let mark = 0x6361_6E62
  static let version = 1
  static let ending = ".canonbank"
  /// Numbers in one piece of a list, four bytes each.
  static let piece = 1000
  /// The longest question that is read, in bytes.
  static let longest = 1 << 22
  /// A bank with fewer questions is read as a whole, like a pack.
  static let small = 1000

  static let tables = """
    CREATE TABLE bank(id TEXT NOT NULL, title TEXT NOT NULL, identity TEXT NOT NULL,
      questions INTEGER NOT NULL);
    CREATE TABLE packs(number INTEGER PRIMARY KEY, head TEXT NOT NULL);
    CREATE TABLE questions(number INTEGER PRIMARY KEY, pack INTEGER NOT NULL, marks BLOB NOT NULL,
      source BLOB NOT NULL);
    CREATE TABLE names(number INTEGER PRIMARY KEY, kind INTEGER NOT NULL, name TEXT NOT NULL);
    CREATE TABLE lists(name INTEGER NOT NULL, level INTEGER NOT NULL, count INTEGER NOT NULL,
      PRIMARY KEY(name, level)) WITHOUT ROWID;
    CREATE TABLE pieces(name INTEGER NOT NULL, level INTEGER NOT NULL, piece INTEGER NOT NULL,
      questions BLOB NOT NULL);
    CREATE TABLE ids(hash INTEGER NOT NULL, question INTEGER NOT NULL,
      PRIMARY KEY(hash, question)) WITHOUT ROWID;
    CREATE VIRTUAL TABLE texts USING fts5(words, content='', detail=none, columnsize=0,
      tokenize='unicode61 remove_diacritics 2');
    """

  static let indices = """
    CREATE UNIQUE INDEX named ON names(kind, name);
    CREATE UNIQUE INDEX placed ON pieces(name, level, piece);
    """

  /// What questions can be drawn by.
  enum NameKind: Int, CaseIterable {
    case all, tag, category, kind
  }
}
