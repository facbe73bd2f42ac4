-- Tries to call on without an end.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local function f() return f() end
    return f()
  end,
}
