-- Tries to call itself for ever.
-- Ends: deep

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local function f() return 1 + f() end
    return f()
  end,
}
