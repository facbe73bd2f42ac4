-- A ladder of fifteen prizes, with safe havens, lifelines, and a way to leave in time.

local prizes = {
  100, 200, 300, 500, 1000, 2000, 4000, 8000, 16000, 32000, 64000, 125000, 250000, 500000, 1000000,
}

-- The prize of a rung. A game of fewer than fifteen questions leaves rungs out, never the last.
local function prize(rung, state)
  if rung <= 0 then return 0 end
  if state.length <= 0 then return 0 end
  return prizes[math.min(#prizes, math.ceil(rung * #prizes / state.length))]
end

local function rung(by, state) return state:note("rung", by) or 0 end

-- What is kept after a wrong answer.
local function haven(by, state) return prize(rung(by, state) // options.haven * options.haven, state) end

local function isChoice(shown)
  return #shown.options > 2 and #shown.right == 1 and #shown.left == 0
end

local function has(lifeline, by, state)
  return state:isFree(by) and not state:note(lifeline, by)
end

-- A question as hard as the rung asks for, or the nearest to it; with options, as long as there are.
local function question(state, packet)
  local wanted = math.min(5, 1 + state.number * 5 // math.max(1, state.length))
  for distance = 0, 4 do
    for _, difficulty in ipairs({ wanted - distance, wanted + distance }) do
      local found = packet:find({ kind = "choice", difficulty = difficulty })[1]
      if found then return found end
    end
  end
  return packet:firstUnused()
end

local function halve(by, state, chance)
  local shown = state.question.shown
  local wrong, struck = {}, {}
  for place in ipairs(shown.options) do
    if place ~= shown.right[1] then table.insert(wrong, place) end
  end
  local order = chance:order(#wrong)
  for i = 1, (#wrong + 1) // 2 do struck[i] = wrong[order[i]] end
  table.sort(struck)
  return { hid = { options = struck } }
end

-- A hundred people vote. The harder the question, the fewer of them know.
local function audience(by, state, chance)
  local shown = state.question.shown
  local votes, places = {}, {}
  local hidden = {}
  for _, place in ipairs(state.table.hidden) do hidden[place] = true end
  for place in ipairs(shown.options) do
    if not hidden[place] then
      votes[place] = 0
      table.insert(places, place)
    end
  end
  local know = 90 - 12 * (shown.difficulty or 3)
  for _ = 1, 100 do
    local place = chance:below(100) < know and shown.right[1] or chance:pick(places)
    votes[place] = votes[place] + 1
  end
  local words = {}
  for _, place in ipairs(places) do
    table.insert(words, string.char(96 + place) .. ") " .. votes[place] .. " %")
  end
  return { said = { text = "the audience: " .. table.concat(words, ", ") } }
end

local function leave(by, state, words)
  return {
    { noted = { key = "out", by = by, value = 1 } },
    { said = { text = state:name(by) .. words } },
  }
end

local function miss(by, state)
  local lost = haven(by, state) - state:score(by)
  local list = leave(by, state, " falls from the ladder with " .. haven(by, state))
  if lost ~= 0 then
    table.insert(list, 1, { scored = { by = by, points = lost, why = "down to the haven" } })
  end
  return list
end

return {
  summary = "Each right answer climbs a rung of a ladder of prizes; a wrong one falls to the last "
    .. "safe haven and is out. Lifelines help once each, and one may walk away in time.",
  why = "Every question is worth more than all before it, and stopping is the hardest answer.",
  options = {
    haven = { default = 5, min = 1, max = 100, help = "every how many rungs there is a safe haven" },
  },
  excludes = { "rising", "board", "adaptive", "auction", "worth", "partial", "lives" },

  moves = {
    halve = {
      help = "lifeline: strike out half of the wrong options",
      offered = function(by, state)
        return has("halve", by, state) and isChoice(state.question.shown)
          and #state.table.hidden == 0
      end,
    },
    audience = {
      help = "lifeline: ask the audience",
      offered = function(by, state)
        return has("audience", by, state) and isChoice(state.question.shown)
      end,
    },
    walk = {
      help = "walk away with what you have",
      offered = function(by, state) return state:isFree(by) end,
    },
  },

  next = function(state, packet)
    if state.number >= state.length then return end
    local place = question(state, packet)
    if place then return { ask = place } end
  end,

  points = function(sofar, judged, state)
    if judged.outcome == "prompt" or judged.outcome == "open" then return end
    if judged.outcome == "right" then
      local now = rung(judged.by, state)
      return prize(now + 1, state) - prize(now, state), "rung " .. now + 1
    end
    if sofar ~= 0 then return 0, "no rung" end
  end,

  consequences = {
    judged = function(judged, state)
      if not judged.isFinal or judged.outcome == "open" then return end
      if judged.outcome ~= "right" then return miss(judged.by, state) end
      return { noted = { key = "rung", by = judged.by, value = rung(judged.by, state) + 1 } }
    end,
    lapsed = function(lapsed, state) return miss(lapsed.by, state) end,
    passed = function(passed, state)
      if not state:isOut(passed.by) then return miss(passed.by, state) end
    end,
    moved = function(moved, state, chance)
      local by = moved.by
      if moved.move == "walk" then
        local list = leave(by, state, " walks away with " .. state:score(by))
        table.insert(list, { passed = { by = by } })
        return list
      end
      local help = { halve = halve, audience = audience }
      if not help[moved.move] then return end
      return {
        help[moved.move](by, state, chance),
        { noted = { key = moved.move, by = by, value = state.number } },
      }
    end,
  },

  ending = function(state)
    if state.phase == "waiting" and #state.out == #state.contestants then
      return "nobody is on the ladder any more"
    end
  end,
}
