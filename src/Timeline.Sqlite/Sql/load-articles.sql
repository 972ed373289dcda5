SELECT
  wanted.key, a.id, a.title, a.publisher, a.edtf, a.reading, a.expression, a.anchor, a.rule,
  a.language, a.address, a.authors, a.note, a.content_hash, a.recorded_at, t.article IS NOT NULL, NULL
FROM json_each(@ids) AS wanted
CROSS JOIN articles AS a ON a.id = wanted.value
LEFT JOIN article_texts AS t ON t.article = a.article
