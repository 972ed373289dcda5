// A page of all articles, or of those of some publishers: a list for each.
UNWIND $parents AS p
CALL (p) {
  UNWIND p.lists AS list
  CALL (list) {
    MATCH (m:Article)
    USING INDEX m:Article({key})
    WHERE m.{key} > list.low AND m.{key} < list.high
      {conditions}
    RETURN m
    ORDER BY m.{key} {direction}
    LIMIT $limit
  }
  RETURN m
  ORDER BY m.sort {direction}
  LIMIT $limit
}
RETURN
  p.number, m.id, m.title, m.publisher, m.edtf, m.reading, m.expression, m.anchor, m.rule,
  m.language, m.address, m.authors, m.note, m.contentHash, m.recordedTicks, m.hasText, null AS text
