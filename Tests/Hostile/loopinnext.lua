-- Tries to run for ever in the hook next.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  next = function(state, packet, chance)
    while true do end
  end,
}
