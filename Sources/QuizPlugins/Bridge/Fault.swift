/// What is wrong with something that a plugin has answered or asked for, in words.
struct Fault: Error {
  var words: String
  init(_ words: String) { self.words = words }
}
