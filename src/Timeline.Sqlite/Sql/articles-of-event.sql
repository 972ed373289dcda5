-- The ids of the articles of an event, in any order, as a column of a statement that reads events.
(
  SELECT json_group_array(a.id)
  FROM event_articles AS told
  CROSS JOIN articles AS a ON a.article = told.article
  WHERE told.event = e.event
)
