UNWIND $ids AS id
MATCH (a:Article {dataset: $dataset, id: id})
USING INDEX a:Article(dataset, id)
MATCH (a)-[:MAKES]->(c:Claim)
RETURN
  c.id, c.article, c.event, c.label, c.position, c.knownFrom, c.recordedTicks,
  c.state, c.endedTicks, c.supersededBy, c.reason, c.content
