-- A page of contacts for each actor.
{contacts},
ranked AS (
  SELECT m.*, row_number() OVER (PARTITION BY m.parent ORDER BY {order}) AS number
  FROM (SELECT met.*, actors.id FROM met CROSS JOIN actors USING (actor)) AS m
  WHERE true {conditions}
)
SELECT
  ranked.parent, ranked.id, -ranked.certain_first, -ranked.possible_first,
  (SELECT events.id FROM events WHERE events.event = ranked.first & 0xFFFFFFFF),
  (SELECT events.id FROM events WHERE events.event = ranked.last & 0xFFFFFFFF)
FROM ranked
WHERE ranked.number <= @limit
ORDER BY ranked.parent, ranked.certain_first, ranked.possible_first, ranked.id
