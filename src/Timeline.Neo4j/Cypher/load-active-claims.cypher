UNWIND $ids AS id
MATCH (subject:Subject {dataset: $dataset, id: id})
USING INDEX subject:Subject(dataset, id)
MATCH (subject)<-[:ABOUT]-(c:Claim)
WHERE c.state = 'ACTIVE'
RETURN
  c.id, c.article, c.event, c.label, c.position, c.knownFrom, c.recordedTicks,
  c.state, c.endedTicks, c.supersededBy, c.reason, c.content
