-- Tries to remember in a closure.
-- Ends: would be forgotten
local function counter()
  local count = 0
  return function() count = count + 1 return count end
end
local add = counter()

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    return add()
  end,
}
