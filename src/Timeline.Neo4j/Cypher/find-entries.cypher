// A page of a directory.
UNWIND $parents AS p
CALL (p) {
  MATCH (m:{label})
  USING INDEX m:{label}({key})
  WHERE m.{key} > p.low AND m.{key} < p.high
    {conditions}
  RETURN m
  ORDER BY m.{key} {direction}
  LIMIT $limit
}
RETURN p.number, m.id, m.foldedName
