-- Tries to call a function on what it is not for.
-- Ends: with a colon

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local note = state.note
    return note("run")
  end,
}
