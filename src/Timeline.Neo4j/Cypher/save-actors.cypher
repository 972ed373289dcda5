UNWIND $rows AS row
MERGE (a:Actor {dataset: $dataset, id: row.properties.id})
SET a = row.properties, a:$(row.label)
WITH a, row
CALL (a, row) {
  MATCH (a)-[before:IS_CALLED]->(n:Name)
  WHERE NOT n.text IN row.names
  DELETE before
  WITH n
  WHERE NOT EXISTS { (n)<-[:IS_CALLED]-() }
  DELETE n
}
CALL (a, row) {
  UNWIND row.names AS text
  MERGE (n:Name {dataset: $dataset, text: text})
  MERGE (a)-[:IS_CALLED]->(n)
}
