-- Tries to hide an option that there is not.
-- Ends: the question has

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  consequences = {
    judged = function(judged, state, chance)
      return { hid = { options = { 9 } } }
    end,
  },
}
