-- The built-in rule "lives", written in Lua.

local function lose(by, state)
  local lost = (state:note("lost", by) or 0) + 1
  local name = state:name(by)
  local noted = { noted = { key = "lost", by = by, value = lost } }
  if lost < options.lives then
    local left = options.lives - lost
    local words = name .. " has " .. left .. (left == 1 and " life left" or " lives left")
    return { noted, { said = { text = words } } }
  end
  return {
    noted,
    { noted = { key = "out", by = by, value = 1 } },
    { said = { text = name .. " is out" } },
  }
end

return {
  summary = "A wrong answer costs a life, and so does none; without lives a contestant is out, "
    .. "and the last one ends the game.",
  why = "Every question matters, and the field thins out.",
  options = {
    lives = { default = 3, min = 1, max = 99, help = "how many a contestant has" },
    passes = { default = true, help = "whether a pass costs a life too" },
  },

  consequences = {
    judged = function(judged, state)
      if judged.outcome == "wrong" then return lose(judged.by, state) end
    end,
    lapsed = function(lapsed, state) return lose(lapsed.by, state) end,
    passed = function(passed, state)
      if options.passes then return lose(passed.by, state) end
    end,
  },

  ending = function(state)
    if state.phase ~= "waiting" or #state.out == 0 then return end
    local left = {}
    for _, by in ipairs(state.contestants) do
      if not state:isOut(by) then table.insert(left, by) end
    end
    if #left == 0 then return "nobody has a life left" end
    if #left == 1 and #state.contestants > 1 then
      return state:name(left[1]) .. " is the last one left"
    end
  end,
}
