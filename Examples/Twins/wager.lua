-- The built-in rule "wager", written in Lua.

local function most(by, state)
  local score = state:score(by)
  local whole = score < 0 and math.ceil(score) or math.floor(score)
  return math.max(options.least, whole)
end

local function isDigits(word)
  for i = 1, #word do
    local byte = word:byte(i)
    if byte < 48 or byte > 57 then return false end
  end
  return #word > 0
end

local function stake(text, limit)
  local word = table.concat(string.split(text:lower(), " "))
  if word == "all" then return limit end
  local sign = word:sub(1, 1)
  local digits = (sign == "+" or sign == "-") and word:sub(2) or word
  local number = isDigits(digits) and #digits < 19 and math.tointeger(tonumber(digits))
  if sign == "-" and number and number > 0 then return nil end
  if number and number <= math.max(0, limit) then return number end
end

-- Those who are still to wager before the last question, where there is anything to wager.
local function pending(state)
  local list = {}
  if state.phase ~= "waiting" or state.number ~= state.length - 1 or state.isInBonus then
    return list
  end
  for _, by in ipairs(state.contestants) do
    if not state:isOut(by) and not state:note("stake", by) and most(by, state) > 0 then
      table.insert(list, by)
    end
  end
  return list
end

-- What is at stake on the answer, in thousandths: all of the wager, or a bonus part's share of it.
local function share(by, state)
  local question = state.question
  local staked = state:note("stake", by)
  if state.number ~= state.length or not question or not staked then return 0 end
  if question.parts <= 1 then return staked * 1000 end
  local whole = staked * 1000
  return whole * question.part // question.parts - whole * (question.part - 1) // question.parts
end

local function forfeit(by, state)
  local thousandths = share(by, state)
  if thousandths > 0 then
    return { scored = { by = by, points = -thousandths / 1000, why = "lost the wager" } }
  end
end

return {
  summary = "Before the last question each contestant wagers from 0 to their score, "
    .. "to win or lose it on the answer.",
  why = "Nothing is decided before the end, and knowing what one knows becomes a skill.",
  options = {
    least = {
      default = 10, min = 0, max = 1000,
      help = "what anyone may wager, however low the score",
    },
  },
  excludes = { "turns", "buzzer" },

  moves = {
    wager = {
      help = "wager on the last question: a whole number, or all",
      offered = function(contestant, state)
        for _, by in ipairs(pending(state)) do
          if by == contestant then return { 0, most(by, state) // 2, "all" } end
        end
      end,
    },
  },

  refusal = function(action, state)
    if action.deed ~= "move" or action.move ~= "wager" then return end
    local limit = most(action.by, state)
    if stake(action.argument, limit) then return end
    return "wager a whole number from 0 to " .. limit .. ", or all, as in \"wager " .. limit .. "\""
  end,

  next = function(state)
    local first = pending(state)[1]
    if not first then return end
    return {
      wait = state:name(first) .. " has not wagered on the last question yet: "
        .. "wager a whole number from 0 to " .. most(first, state) .. ", or all",
    }
  end,

  points = function(sofar, judged, state)
    local staked = share(judged.by, state)
    if staked <= 0 then return end
    if judged.outcome == "right" then return sofar + staked / 1000, "won the wager" end
    if judged.outcome == "wrong" then return sofar - staked / 1000, "lost the wager" end
    if judged.outcome == "partial" then
      local part = (staked * judged.percent + 50) // 100
      return sofar + part / 1000, "won part of the wager"
    end
  end,

  consequences = {
    moved = function(moved, state)
      if moved.move ~= "wager" then return end
      local limit = most(moved.by, state)
      local staked = stake(moved.argument, limit)
      if not staked then return end
      return {
        { noted = { key = "stake", by = moved.by, value = staked } },
        { said = { text = "wagered " .. staked .. " of " .. limit, to = moved.by } },
      }
    end,
    lapsed = function(lapsed, state) return forfeit(lapsed.by, state) end,
    passed = function(passed, state) return forfeit(passed.by, state) end,
  },
}
