UNWIND $rows AS row
MATCH (e:Event {dataset: $dataset, id: row.event})
USING INDEX e:Event(dataset, id)
MATCH (:Article {dataset: $dataset, id: row.owner})-[r:REPORTS_ON]->(e)
DELETE r
