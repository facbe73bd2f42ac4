-- Tries to nest protected calls.
-- Ends: deep

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local function f() return pcall(f) end
    while true do f() end
  end,
}
