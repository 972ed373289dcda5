UNWIND $ids AS id
MATCH (o:Office {dataset: $dataset, id: id})
CALL (o) {
  MATCH (o)-[before:OFFICE_OF]->()
  DELETE before
}
WITH o
WHERE o.organization IS NOT NULL
MATCH (a:Actor {dataset: $dataset, id: o.organization})
CREATE (o)-[:OFFICE_OF]->(a)
RETURN count(*)
