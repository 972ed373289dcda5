// A page of articles for each event.
UNWIND $parents AS p
CALL (p) {
  MATCH (:Event {dataset: $dataset, id: p.id})<-[:REPORTS_ON]-(m)
  WHERE m.{key} > p.low AND m.{key} < p.high
    {conditions}
  RETURN m
  ORDER BY m.{key} {direction}
  LIMIT $limit
}
RETURN
  p.number, m.id, m.title, m.publisher, m.edtf, m.reading, m.expression, m.anchor, m.rule,
  m.language, m.address, m.authors, m.note, m.contentHash, m.recordedTicks, m.hasText, null AS text
