-- Tries to draw a huge order.
-- Ends: from 0 to 4096

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  consequences = {
    judged = function(judged, state, chance)
      return { said = { text = "x" .. #chance:order(1 << 40) } }
    end,
  },
}
