-- Tries to ask a question that there is not.
-- Ends: the packet has

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  next = function(state, packet, chance)
    return { ask = 1000 }
  end,
}
