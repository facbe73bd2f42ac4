-- Players say how sure they are, and a proper scoring rule pays for being sure of the right things:
-- nobody earns more by saying anything else than what they believe.
-- Brier (1950), "Verification of forecasts expressed in terms of probability"; Good (1952),
-- "Rational decisions", for the logarithm. Both are scaled so that 50 % sure earns nothing.

local function percent(text)
  local word = text:trim()
  if word:sub(-1) == "%" then word = word:sub(1, -2):trim() end
  local number = math.tointeger(tonumber(word))
  if number and number >= 0 and number <= 100 then return number end
end

local function said(by, state)
  if state:note("asked", by) == state.number then return state:note("sure", by) end
  return options.unsaid
end

-- To a tenth of a point, away from the machine's last digits.
local function rounded(points) return math.floor(points * 10 + 0.5) / 10 end

local function brier(p, was) return 1 - 4 * (p - was) ^ 2 end

local function logarithm(p, was)
  local sure = math.max(0.01, math.min(0.99, p))
  return was * (1 + math.log(sure, 2)) + (1 - was) * (1 + math.log(1 - sure, 2))
end

local function tally(judged, state)
  local p = said(judged.by, state)
  local function more(key, by, value)
    return { noted = { key = key, by = by, value = (state:note(key, by) or 0) + value } }
  end
  return {
    more("answers", judged.by, 1), more("told", judged.by, p),
    more("got", judged.by, judged.percent),
  }
end

local function calibration(by, state)
  local answers = state:note("answers", by) or 0
  if answers == 0 then return end
  local told = math.floor(state:note("told", by) / answers + 0.5)
  local got = math.floor(state:note("got", by) / answers + 0.5)
  local words = "well calibrated"
  if told - got > 5 then words = "overconfident by " .. told - got end
  if got - told > 5 then words = "too modest by " .. got - told end
  return { said = { to = by,
    text = told .. " % sure on average, right " .. got .. " % of the time: " .. words } }
end

return {
  summary = "Players say before they answer how sure they are, in percent, and are paid by a proper "
    .. "scoring rule: the square of the error (Brier) or its logarithm.",
  why = "It pays to know what one does not know; the last line tells how well one did.",
  options = {
    scale = { default = 10, min = 1, max = 1000, help = "points for a right answer, wholly sure" },
    unsaid = { default = 50, min = 0, max = 100, help = "percent for those who do not say" },
    rule = { default = "brier", words = { "brier", "logarithm" }, help = "how errors are paid for" },
  },

  moves = {
    sure = {
      help = "say how sure you are of the answer you will give: 0 to 100",
      offered = function(by, state)
        return state:isFree(by) and { 50, 60, 70, 80, 90, 100 } or false
      end,
    },
  },

  refusal = function(action)
    if action.deed ~= "move" or action.move ~= "sure" or percent(action.argument) then return end
    return "say how sure you are in percent, from 0 to 100, as in \"sure 80\""
  end,

  points = function(sofar, judged, state)
    if judged.outcome == "prompt" or judged.outcome == "open" then return end
    local score = options.rule == "brier" and brier or logarithm
    local p = said(judged.by, state)
    local points = rounded(options.scale * score(p / 100, judged.percent / 100))
    return points, p .. " % sure"
  end,

  consequences = {
    moved = function(moved, state)
      if moved.move ~= "sure" then return end
      return {
        { noted = { key = "asked", by = moved.by, value = state.number } },
        { noted = { key = "sure", by = moved.by, value = percent(moved.argument) } },
      }
    end,
    judged = function(judged, state)
      if judged.isFinal and judged.outcome ~= "open" then return tally(judged, state) end
    end,
    ended = function(ended, state)
      local lines = {}
      for _, by in ipairs(state.contestants) do table.insert(lines, calibration(by, state)) end
      return lines
    end,
  },
}
