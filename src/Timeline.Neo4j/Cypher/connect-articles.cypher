UNWIND $ids AS id
MATCH (a:Article {dataset: $dataset, id: id})
CALL (a) {
  MATCH (a)-[before:PUBLISHED_BY|WRITTEN_BY]->()
  DELETE before
}
CALL (a) {
  UNWIND a.authors AS author
  MATCH (writer:Actor {dataset: $dataset, id: author})
  CREATE (a)-[:WRITTEN_BY]->(writer)
}
WITH a
WHERE a.publisher IS NOT NULL
MATCH (publisher:Actor {dataset: $dataset, id: a.publisher})
CREATE (a)-[:PUBLISHED_BY]->(publisher)
RETURN count(*)
