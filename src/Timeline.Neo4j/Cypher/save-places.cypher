UNWIND $rows AS row
MERGE (p:Place {dataset: $dataset, id: row.properties.id})
SET p = row.properties
WITH p, row
CALL (p, row) {
  MATCH (p)-[before:IS_CALLED]->(n:Name)
  WHERE NOT n.text IN row.names
  DELETE before
  WITH n
  WHERE NOT EXISTS { (n)<-[:IS_CALLED]-() }
  DELETE n
}
CALL (p, row) {
  UNWIND row.names AS text
  MERGE (n:Name {dataset: $dataset, text: text})
  MERGE (p)-[:IS_CALLED]->(n)
}
