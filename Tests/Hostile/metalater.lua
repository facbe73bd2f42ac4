-- Tries to lengthen such a chain later.
-- Ends: any more

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local first, second = {}, {}
    setmetatable(first, { __index = second })
    setmetatable(second, { __index = first })
  end,
}
