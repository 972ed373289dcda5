MATCH (e)-[:HAS_TOPIC]->(owner)
WITH e, owner.id AS value
