MATCH (e)<-[m:PARTICIPATED_IN]-(owner:Person)
WHERE m.sortKey IS NOT NULL
