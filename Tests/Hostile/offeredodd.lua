-- Tries to offer a function.
-- Ends: among the arguments

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  moves = {
    wave = { help = "wave", offered = function(by, state) return { {} } end },
  },
}
