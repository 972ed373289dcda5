MATCH (a:Article)
WHERE a.dataset = $dataset AND a.id > $after
RETURN
  a.id, a.title, a.publisher, a.edtf, a.reading, a.expression, a.anchor, a.rule,
  a.language, a.address, a.authors, a.note, a.contentHash, a.recordedTicks, a.hasText, a.text AS text
ORDER BY a.id
LIMIT $first
