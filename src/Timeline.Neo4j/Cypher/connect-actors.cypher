// An organisation that nobody has defined yet is left to the property.
UNWIND $ids AS id
MATCH (a:Actor {dataset: $dataset, id: id})
CALL (a) {
  MATCH (a)-[before:BELONGS_TO]->()
  DELETE before
}
UNWIND a.partOf AS whole
MATCH (o:Actor {dataset: $dataset, id: whole})
CREATE (a)-[:BELONGS_TO]->(o)
