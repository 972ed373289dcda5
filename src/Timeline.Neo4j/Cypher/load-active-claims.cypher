UNWIND $ids AS id
MATCH (:Subject {dataset: $dataset, id: id})<-[:ABOUT]-(c:Claim)
WHERE c.state = 'ACTIVE'
RETURN
  c.id, c.article, c.event, c.label, c.position, c.knownFrom, c.recordedTicks,
  c.state, c.endedTicks, c.supersededBy, c.reason, c.content
