UNWIND $rows AS row
MATCH (e:Subject {dataset: $dataset, id: row.properties.id})
SET e = row.properties, e:Event,
  e.earliestStart = date(row.earliestStart), e.latestStart = date(row.latestStart),
  e.earliestEnd = date(row.earliestEnd), e.latestEnd = date(row.latestEnd)
RETURN count(*)
