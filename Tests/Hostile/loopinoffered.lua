-- Tries to run for ever when a move is offered.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  moves = {
    wave = { help = "wave", offered = function(by, state) while true do end end },
  },
}
