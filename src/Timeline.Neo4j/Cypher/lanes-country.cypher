MATCH (e)-[:TOOK_PLACE_WITHIN]->(owner)
WHERE owner.kind = 'COUNTRY'
