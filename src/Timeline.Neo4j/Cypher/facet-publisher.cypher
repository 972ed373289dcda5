MATCH (e)<-[:REPORTS_ON]-(owner)
WHERE owner.publisher IS NOT NULL
WITH DISTINCT e, owner.publisher AS value
