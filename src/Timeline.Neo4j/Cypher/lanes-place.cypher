MATCH (e)-[:TOOK_PLACE_IN]->(owner)
WHERE true
