-- Tries to remember in the fields of an object.
-- Ends: stays as it is
local Counter = {}
Counter.__index = Counter
function Counter:add() self.count = self.count + 1 end
local counter = setmetatable({ count = 0 }, Counter)

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    counter:add()
  end,
}
