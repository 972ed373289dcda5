UNWIND $rows AS row
MATCH (:Article {dataset: $dataset, id: row.owner})-[r:REPORTS_ON]->(:Event {dataset: $dataset, id: row.event})
DELETE r
