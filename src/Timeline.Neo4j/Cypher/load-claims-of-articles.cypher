UNWIND $ids AS id
MATCH (:Article {dataset: $dataset, id: id})-[:MAKES]->(c:Claim)
RETURN
  c.id, c.article, c.event, c.label, c.position, c.knownFrom, c.recordedTicks,
  c.state, c.endedTicks, c.supersededBy, c.reason, c.content
