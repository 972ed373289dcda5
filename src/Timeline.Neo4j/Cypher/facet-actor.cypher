MATCH (e)<-[m:PARTICIPATED_IN]-(owner)
WHERE m.sortKey IS NOT NULL
WITH e, owner.id AS value
