-- Each question goes to whoever bids most for it, before it is heard.

local function most(by, state) return math.max(options.least, math.floor(state:score(by))) end

local function bidders(state)
  local list = {}
  for _, by in ipairs(state.contestants) do
    if not state:isOut(by) then table.insert(list, by) end
  end
  return list
end

-- What somebody bids for the next question; nil where they have not said.
local function bid(by, state)
  if state:note("lot", by) == state.number + 1 then return state:note("bid", by) end
end

local function pending(state)
  if state.phase ~= "waiting" or state.number >= state.length or state.isInBonus then return {} end
  local list = {}
  for _, by in ipairs(bidders(state)) do
    if not bid(by, state) then table.insert(list, by) end
  end
  return list
end

local function amount(text, limit)
  local number = math.tointeger(tonumber(text:trim()))
  if number and number >= 0 and number <= limit then return number end
end

-- The highest bid wins; of equal ones that of whoever has fewer points, then the first.
local function winner(state)
  local best, high
  for _, by in ipairs(bidders(state)) do
    local own = state:note("lot", by) == state.number and state:note("bid", by) or 0
    local isPoorer = best and own == high and state:score(by) < state:score(best)
    if not best or own > high or isPoorer then best, high = by, own end
  end
  return best, high
end

return {
  summary = "Before each question all bid for it, hearing only its category and difficulty; "
    .. "the highest bidder answers alone, to win or lose the bid.",
  why = "Judging one's own knowledge, and the others', is half of the game.",
  options = {
    purse = { default = 50, min = 1, max = 1000, help = "points that everyone starts with" },
    least = { default = 10, min = 1, max = 1000, help = "what anyone may bid, however low the score" },
  },
  seating = true,
  excludes = { "wager", "board", "climb", "rising", "adaptive" },

  moves = {
    bid = {
      help = "bid for the next question: a whole number",
      offered = function(by, state)
        for _, one in ipairs(pending(state)) do
          if one == by then return { 0, most(by, state) // 2, most(by, state) } end
        end
      end,
    },
  },

  refusal = function(action, state)
    if action.deed == "move" and action.move == "bid" then
      local limit = most(action.by, state)
      if not amount(action.argument, limit) then
        return "bid a whole number from 0 to " .. limit .. ", as in \"bid " .. limit .. "\""
      end
    end
    local turn = state.table.turn
    if state.phase == "open" and turn and action.by and action.by ~= turn then
      return "the question is " .. state:name(turn) .. "'s"
    end
  end,

  next = function(state, packet)
    local first = pending(state)[1]
    local place = packet:firstUnused()
    if not first or not place then return end
    local question = packet:question(place)
    return {
      wait = state:name(first) .. ": bid from 0 to " .. most(first, state) .. " for a question of "
        .. (question.category or "no category") .. ", difficulty " .. (question.difficulty or 3),
    }
  end,

  points = function(sofar, judged, state)
    local staked = state:note("bid", judged.by) or 0
    if judged.outcome == "right" then return staked, "won the bid" end
    if judged.outcome == "partial" then
      return math.floor(staked * judged.percent / 100), "won part of the bid"
    end
    if judged.outcome == "wrong" and staked > 0 then return -staked, "lost the bid" end
  end,

  consequences = {
    began = function(began, state)
      local list = {}
      for _, by in ipairs(state.contestants) do
        table.insert(list, { scored = { by = by, points = options.purse, why = "purse" } })
      end
      return list
    end,
    moved = function(moved, state)
      if moved.move ~= "bid" then return end
      return {
        { noted = { key = "lot", by = moved.by, value = state.number + 1 } },
        { noted = { key = "bid", by = moved.by, value = amount(moved.argument, most(moved.by, state)) } },
      }
    end,
    asked = function(asked, state)
      local best, high = winner(state)
      if not best then return { closed = {} } end
      local words = state:name(best) .. " has the question for " .. high
      local turned = { turned = { to = best } }
      return asked.part > 1 and turned or { turned, { said = { text = words } } }
    end,
    judged = function(judged) if judged.isFinal then return { closed = {} } end end,
    lapsed = function(lapsed, state)
      local staked = state:note("bid", lapsed.by) or 0
      if staked == 0 then return { closed = {} } end
      return {
        { scored = { by = lapsed.by, points = -staked, why = "lost the bid" } }, { closed = {} },
      }
    end,
    passed = function(passed, state)
      local staked = state:note("bid", passed.by) or 0
      if staked == 0 then return { closed = {} } end
      return {
        { scored = { by = passed.by, points = -staked, why = "lost the bid" } }, { closed = {} },
      }
    end,
  },
}
