-- Tries to call a function on another thing.
-- Ends: event has no note

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local note = state.note
    return note(judged, "run")
  end,
}
