MATCH (e)<-[m:PARTICIPATED_IN]-(owner)
WHERE m.sortKey IS NOT NULL AND NOT owner:Person
