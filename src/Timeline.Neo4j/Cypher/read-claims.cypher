// All claims ever made about a page of events.
MATCH (s:Subject)
WHERE s.dataset = $dataset AND s.id > $after AND EXISTS { (s)<-[:ABOUT]-(:Claim) }
WITH s
ORDER BY s.id
LIMIT $first
MATCH (s)<-[:ABOUT]-(c:Claim)
RETURN
  c.id, c.article, c.event, c.label, c.position, c.knownFrom, c.recordedTicks,
  c.state, c.endedTicks, c.supersededBy, c.reason, c.content
ORDER BY c.event, c.id
