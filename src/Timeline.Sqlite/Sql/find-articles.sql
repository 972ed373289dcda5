-- A page of all articles.
SELECT
  0, m.id, m.title, m.publisher, m.edtf, m.reading, m.expression, m.anchor, m.rule,
  m.language, m.address, m.authors, m.note, m.content_hash, m.recorded_at, t.article IS NOT NULL, NULL
FROM articles AS m
LEFT JOIN article_texts AS t ON t.article = m.article
WHERE true {conditions}
ORDER BY {order}
LIMIT @limit
