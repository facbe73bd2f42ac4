-- Tries to be a list.
-- Ends: give a table
return { 1, 2, 3 }
