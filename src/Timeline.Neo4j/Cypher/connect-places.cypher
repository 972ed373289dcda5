UNWIND $ids AS id
MATCH (p:Place {dataset: $dataset, id: id})
CALL (p) {
  MATCH (p)-[before:WITHIN]->()
  DELETE before
}
UNWIND p.within AS outer
MATCH (o:Place {dataset: $dataset, id: outer})
CREATE (p)-[:WITHIN]->(o)
