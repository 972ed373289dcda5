UNWIND $rows AS row
MERGE (o:Office {dataset: $dataset, id: row.properties.id})
SET o = row.properties
WITH o, row
CALL (o, row) {
  MATCH (o)-[before:IS_CALLED]->(n:Name)
  WHERE NOT n.text IN row.names
  DELETE before
  WITH n
  WHERE NOT EXISTS { (n)<-[:IS_CALLED]-() }
  DELETE n
}
CALL (o, row) {
  UNWIND row.names AS text
  MERGE (n:Name {dataset: $dataset, text: text})
  MERGE (o)-[:IS_CALLED]->(n)
}
