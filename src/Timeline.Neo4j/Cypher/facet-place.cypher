MATCH (e)-[:TOOK_PLACE_WITHIN]->(owner)
WITH e, owner.id AS value
