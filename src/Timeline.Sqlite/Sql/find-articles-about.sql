-- A page of articles for each event.
SELECT
  parent.key, a.id, a.title, a.publisher, a.edtf, a.reading, a.expression, a.anchor, a.rule,
  a.language, a.address, a.authors, a.note, a.content_hash, a.recorded_at, t.article IS NOT NULL, NULL
FROM json_each(@parents) AS parent
CROSS JOIN articles AS a ON a.article IN (
  SELECT m.article
  FROM event_articles AS told
  CROSS JOIN articles AS m ON m.article = told.article
  WHERE told.event = (SELECT e.event FROM events AS e WHERE e.id = parent.value) {conditions}
  ORDER BY {order}
  LIMIT @limit
)
LEFT JOIN article_texts AS t ON t.article = a.article
ORDER BY parent.key, a.es, a.ls, a.ee, a.le, a.id
