// Events of which no active claim speaks any more. What claims say of them stays.
UNWIND $ids AS id
MATCH (e:Event {dataset: $dataset, id: id})
CALL (e) {
  MATCH (e)-[r:PARTICIPATED_IN|EXERCISED_IN|TOOK_PLACE_IN|TOOK_PLACE_WITHIN|HAS_TOPIC|REPORTS_ON]-()
  DELETE r
}
REMOVE e:Event
SET e = {dataset: $dataset, id: id}
