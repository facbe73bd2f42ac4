-- The built-in rule "streak", written in Lua.

local function note(by, isRight, state)
  local run = state:note("run", by) or 0
  local now = isRight and run + 1 or 0
  if now ~= run then
    return { noted = { key = "run", by = by, value = now } }
  end
end

return {
  summary = "Right answers in a row earn a bonus that grows with the run.",
  why = "It rewards the steady, and gives everyone something to break.",
  options = {
    bonus = {
      default = 2, min = 1, max = 1000,
      help = "points more for each right answer before this one",
    },
    most = {
      default = 5, min = 1, max = 1000,
      help = "how many answers the bonus goes on growing for",
    },
  },

  points = function(sofar, judged, state)
    if judged.outcome ~= "right" then return end
    local run = state:note("run", judged.by) or 0
    if run == 0 then return end
    return sofar + options.bonus * math.min(run, options.most), (run + 1) .. " right in a row"
  end,

  consequences = {
    judged = function(judged, state)
      if judged.isFinal and judged.outcome ~= "open" then
        return note(judged.by, judged.outcome == "right", state)
      end
    end,
    lapsed = function(lapsed, state) return note(lapsed.by, false, state) end,
    passed = function(passed, state) return note(passed.by, false, state) end,
  },
}
