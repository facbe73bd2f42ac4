-- Every few questions whoever is last has to leave.

local function lowest(state)
  local last, score, isLevel
  for _, by in ipairs(state.contestants) do
    if not state:isOut(by) then
      local own = state:score(by)
      if not score or own < score then
        last, score, isLevel = by, own, false
      elseif own == score then
        isLevel = true
      end
    end
  end
  if not isLevel then return last end
end

local function left(state)
  local list = {}
  for _, by in ipairs(state.contestants) do
    if not state:isOut(by) then table.insert(list, by) end
  end
  return list
end

return {
  summary = "After every few questions the contestant with the fewest points is out; "
    .. "where two are level nobody is.",
  why = "Each round has a small final of its own, at the bottom of the table.",
  options = {
    every = { default = 3, min = 1, max = 100, help = "after how many questions somebody leaves" },
  },

  consequences = {
    closed = function(closed, state)
      if closed.number % options.every ~= 0 or #left(state) < 2 then return end
      local last = lowest(state)
      if not last then return { said = { text = "level at the bottom: everyone stays" } } end
      return {
        { noted = { key = "out", by = last, value = 1 } },
        { said = { text = state:name(last) .. " has the fewest points and is out" } },
      }
    end,
  },

  ending = function(state)
    if state.phase ~= "waiting" or #state.contestants < 2 then return end
    local list = left(state)
    if #list == 1 then return state:name(list[1]) .. " is the last one left" end
  end,
}
