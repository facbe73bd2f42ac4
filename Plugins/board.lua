-- A board of categories and values: whoever has control picks, and some squares hide a wager.

local function name(question) return question.category or "General" end

local function value(question) return (question.difficulty or 3) * options.step end

-- The squares that are left: { label, row, value, place } each, by category, then by value.
local function squares(packet)
  local list, seen = {}, {}
  for _, place in ipairs(packet:find()) do
    local question = packet:question(place)
    local row, worth = name(question):lower(), value(question)
    local label = row .. " " .. worth
    if not seen[label] then
      seen[label] = true
      table.insert(list, { label = label, row = row, value = worth, place = place })
    end
  end
  table.sort(list, function(one, two)
    if one.row ~= two.row then return one.row < two.row end
    return one.value < two.value
  end)
  return list
end

local function isPicking(state)
  return state.phase == "waiting" and state.number < state.length and not state.isInBonus
end

-- Whoever gave the last right answer and is still in; the first contestant to begin with.
local function control(state)
  local holder = state.contestants[state:note("control") or 1]
  if holder and not state:isOut(holder) then return holder end
  for _, by in ipairs(state.contestants) do
    if not state:isOut(by) then return by end
  end
end

-- The place of the square that was picked for the next question, and what is staked on it.
local function picked(state)
  if state:note("round") == state.number + 1 then return state:note("place"), state:note("stake") end
end

local function isHidden(place, state) return state:note("hides" .. place) == 1 end

local function most(by, state) return math.max(options.step * 5, math.floor(state:score(by))) end

local function find(text, packet)
  local wanted = text:lower():trim()
  local found
  for _, square in ipairs(squares(packet)) do
    if square.label == wanted then return square.place end
    if wanted ~= "" and square.label:sub(1, #wanted) == wanted then found = found or square.place end
  end
  return found
end

local function amount(text, limit)
  local number = math.tointeger(tonumber(text:trim()))
  if number and number >= 0 and number <= limit then return number end
end

local function labels(packet)
  local list = {}
  for _, square in ipairs(squares(packet)) do table.insert(list, square.label) end
  return list
end

-- A category with its values, then the next: "music 200 400 · staging 100".
local function rows(packet)
  local words, row = "", nil
  for _, square in ipairs(squares(packet)) do
    if square.row ~= row then
      words = words .. (row and " · " or "") .. square.row
      row = square.row
    end
    words = words .. " " .. square.value
  end
  return words
end

local function stake(state)
  if state:note("playing") == state.number then return state:note("stake") end
end

return {
  summary = "The questions are squares of a board, a category and a value each; whoever has control "
    .. "picks, a wrong answer costs the value, and some squares hide a wager.",
  why = "Players choose their own ground, and see what is left of it.",
  options = {
    step = { default = 100, min = 1, max = 1000, help = "what a square is worth for each step of difficulty" },
    hidden = { default = 1, min = 0, max = 20, help = "how many squares hide a wager" },
  },
  excludes = { "rising", "climb", "adaptive", "auction", "worth", "wager" },

  moves = {
    pick = {
      help = "pick a square: a category and a value, as in \"pick music 200\"",
      offered = function(by, state, packet)
        if isPicking(state) and control(state) == by and not picked(state) then
          return labels(packet)
        end
      end,
    },
    stake = {
      help = "stake points on a hidden wager: a whole number",
      offered = function(by, state)
        local place, staked = picked(state)
        if isPicking(state) and control(state) == by and place and staked == -1 then
          return { most(by, state) // 2, most(by, state) }
        end
      end,
    },
  },

  refusal = function(action, state, packet)
    if action.deed == "move" and action.move == "pick" and not find(action.argument, packet) then
      return "there is no such square left; pick from " .. rows(packet)
    end
    if action.deed == "move" and action.move == "stake" then
      local limit = most(action.by, state)
      if not amount(action.argument, limit) then
        return "stake a whole number from 0 to " .. limit .. ", as in \"stake " .. limit .. "\""
      end
    end
  end,

  next = function(state, packet)
    if not isPicking(state) or not packet:firstUnused() then return end
    local by = control(state)
    if not by then return end
    local place, staked = picked(state)
    if not place then
      return { wait = state:name(by) .. " picks: " .. rows(packet) }
    end
    if staked == -1 then
      return { wait = state:name(by) .. " has found a hidden wager: stake from 0 to " .. most(by, state) }
    end
    return { ask = place }
  end,

  points = function(sofar, judged, state)
    local worth = stake(state)
    local why = "hidden wager"
    if not worth or worth < 0 then
      worth = (state.question.shown.difficulty or 3) * options.step
      why = "square of " .. worth
    end
    if judged.outcome == "right" then return worth, why end
    if judged.outcome == "partial" then return math.floor(worth * judged.percent / 100), why end
    if judged.outcome == "wrong" then return -worth, why end
  end,

  consequences = {
    began = function(began, state, chance, packet)
      local list = {}
      local order = chance:order(math.min(4096, packet.count))
      for i = 1, math.min(options.hidden, #order) do
        table.insert(list, { noted = { key = "hides" .. order[i], value = 1 } })
      end
      return list
    end,
    moved = function(moved, state, chance, packet)
      if moved.move == "stake" then
        local staked = amount(moved.argument, most(moved.by, state))
        return { noted = { key = "stake", value = staked } }
      end
      if moved.move ~= "pick" then return end
      local place = find(moved.argument, packet)
      return {
        { noted = { key = "round", value = state.number + 1 } },
        { noted = { key = "place", value = place } },
        { noted = { key = "stake", value = isHidden(place, state) and -1 or -2 } },
      }
    end,
    -- A hidden wager is for whoever found it alone: the others sit it out.
    asked = function(asked, state)
      local staked = state:note("stake") or -2
      if state:note("round") ~= asked.number or staked < 0 then return end
      local list = { { noted = { key = "playing", value = asked.number } } }
      local finder = control(state)
      for _, by in ipairs(state.contestants) do
        if by ~= finder and not state:isOut(by) then table.insert(list, { passed = { by = by } }) end
      end
      return list
    end,
    judged = function(judged, state)
      local line = state:line(judged.by)
      if judged.outcome == "right" and line ~= (state:note("control") or 1) then
        return { noted = { key = "control", value = line } }
      end
    end,
  },
}
