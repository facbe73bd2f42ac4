-- Teams: the players of one take turns, and what one team misses the next may steal.

local function team(by, state) return (state:line(by) - 1) % options.teams + 1 end

-- The members of a team who are still in, in the order of the scoreboard.
local function members(number, state)
  local list = {}
  for _, by in ipairs(state.contestants) do
    if team(by, state) == number and not state:isOut(by) then table.insert(list, by) end
  end
  return list
end

-- Who speaks as the nth team to try this question, from 0.
local function speaker(try, state)
  local number = (state.number - 1 + try) % options.teams + 1
  local list = members(number, state)
  if #list > 0 then return list[(state.number - 1) // options.teams % #list + 1] end
end

local function turn(first, state)
  for try = first, options.teams - 1 do
    local by = speaker(try, state)
    if by then
      local list = { { noted = { key = "try", value = try } }, { turned = { to = by } } }
      if try > first or first > 0 then
        table.insert(list, { said = { text = state:name(by) .. " may steal it" } })
      end
      return list
    end
  end
  return { closed = {} }
end

local function missed(event, state)
  if state.phase == "open" then return turn((state:note("try") or 0) + 1, state) end
end

return {
  summary = "Players form teams; a question goes to a team, its players answer in turn, and what "
    .. "they miss the next team may steal for half.",
  why = "Nobody is alone, and the others' mistakes are worth listening for.",
  options = { teams = { default = 2, min = 2, max = 50, help = "how many teams; players are dealt to them in turn" } },
  seating = true,

  refusal = function(action, state)
    local turn = state.table.turn
    if state.phase == "open" and turn and action.by and action.by ~= turn then
      return "it is " .. state:name(turn) .. "'s turn"
    end
  end,

  points = function(sofar, judged, state)
    if sofar > 0 and (state:note("try") or 0) > 0 then
      return math.floor(sofar * 50 + 0.5) / 100, "stolen"
    end
  end,

  consequences = {
    asked = function(asked, state) return turn(0, state) end,
    judged = function(judged, state)
      if not judged.isFinal then return end
      if judged.outcome == "wrong" then return missed(judged, state) end
      if state.phase == "open" then return { closed = {} } end
    end,
    lapsed = missed,
    passed = missed,
    ended = function(ended, state)
      local list = {}
      for number = 1, options.teams do
        local names, sum = {}, 0
        for _, by in ipairs(state.contestants) do
          if team(by, state) == number then
            table.insert(names, state:name(by))
            sum = sum + state:score(by)
          end
        end
        if #names > 0 then
          local words = "team " .. number .. " (" .. table.concat(names, ", ") .. "): " .. sum
          table.insert(list, { said = { text = words } })
        end
      end
      return list
    end,
  },
}
