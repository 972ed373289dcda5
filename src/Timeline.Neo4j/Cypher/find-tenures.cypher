// A page of tenures for each holder or office.
UNWIND $parents AS p
CALL (p) {
  MATCH (holder)-[m:HELD]->(office)
  USING INDEX m:HELD({key})
  WHERE m.{key} > p.low AND m.{key} < p.high
    {conditions}
  RETURN office.id AS office, holder.id AS holder, m
  ORDER BY m.{key} {direction}
  LIMIT $limit
}
RETURN p.number, office, holder, m.edtf, m.reading, m.expression, m.anchor, m.rule, m.isActing, m.source, m.definedBy
