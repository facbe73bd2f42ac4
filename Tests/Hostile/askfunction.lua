-- Tries to answer next with a function.
-- Ends: where a table is wanted

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  next = function(state, packet, chance)
    return function() end
  end,
}
