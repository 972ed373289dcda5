UNWIND $ids AS id
MATCH (c:Claim {dataset: $dataset, id: id})
RETURN
  c.id, c.article, c.event, c.label, c.position, c.knownFrom, c.recordedTicks,
  c.state, c.endedTicks, c.supersededBy, c.reason, c.content
