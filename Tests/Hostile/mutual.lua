-- Tries to be called by what it calls.
-- Ends: deep

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local f, g
    function f() return 1 + g() end
    function g() return 1 + f() end
    return f()
  end,
}
