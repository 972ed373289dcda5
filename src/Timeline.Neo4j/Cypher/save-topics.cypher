UNWIND $rows AS row
MERGE (t:Topic {dataset: $dataset, id: row.properties.id})
SET t = row.properties
WITH t, row
CALL (t, row) {
  MATCH (t)-[before:IS_CALLED]->(n:Name)
  WHERE NOT n.text IN row.names
  DELETE before
  WITH n
  WHERE NOT EXISTS { (n)<-[:IS_CALLED]-() }
  DELETE n
}
CALL (t, row) {
  UNWIND row.names AS text
  MERGE (n:Name {dataset: $dataset, text: text})
  MERGE (t)-[:IS_CALLED]->(n)
}
