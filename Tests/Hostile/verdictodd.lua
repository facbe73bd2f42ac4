-- Tries to give a verdict that there is not.
-- Ends: give one of

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  verdict = function(response, ruled, state)
    return { outcome = "brilliant" }
  end,
}
