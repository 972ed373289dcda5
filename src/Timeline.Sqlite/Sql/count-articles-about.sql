SELECT parent.key, (
  SELECT format('%d %d', total(iif({certain}, 1, 0)), count(*))
  FROM event_articles AS told
  CROSS JOIN articles AS m ON m.article = told.article
  WHERE told.event = (SELECT e.event FROM events AS e WHERE e.id = parent.value) {conditions}
)
FROM json_each(@parents) AS parent
