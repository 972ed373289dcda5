// A page of claims for each event or article.
UNWIND $parents AS p
CALL (p) {
  MATCH (m:Claim)
  USING INDEX m:Claim({key})
  WHERE m.{key} > p.low AND m.{key} < p.high
    {conditions}
  RETURN m
  ORDER BY m.{key} {direction}
  LIMIT $limit
}
RETURN
  p.number, m.id, m.article, m.event, m.label, m.position, m.knownFrom, m.recordedTicks,
  m.state, m.endedTicks, m.supersededBy, m.reason, m.content
