SELECT
  0, a.id, a.title, a.publisher, a.edtf, a.reading, a.expression, a.anchor, a.rule,
  a.language, a.address, a.authors, a.note, a.content_hash, a.recorded_at, t.article IS NOT NULL, t.text
FROM articles AS a
LEFT JOIN article_texts AS t ON t.article = a.article
WHERE a.id > @after
ORDER BY a.id
LIMIT @first
