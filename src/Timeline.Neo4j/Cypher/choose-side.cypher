// Of a pair the one who has fewer contact events, as far as a thousand tells, then fewer events; the other comes as a node.
CALL (p) {
  UNWIND p.sides AS side
  CALL (side) {
    MATCH ()-[c:PARTICIPATED_IN]->()
    USING INDEX c:PARTICIPATED_IN(contactKey)
    WHERE c.contactKey > side.begin AND c.contactKey < side.end
    WITH c
    LIMIT 1000
    RETURN count(c) AS contacts
  }
  MATCH (one:Actor {dataset: $dataset, id: side.id})
  MATCH (other:Actor {dataset: $dataset, id: side.other})
  RETURN side, other
  ORDER BY contacts, COUNT { (one)-[:PARTICIPATED_IN]->() }
  LIMIT 1
}
