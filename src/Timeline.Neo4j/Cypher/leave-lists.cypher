// All lists but those of articles.
UNWIND $ids AS id
MATCH (e:Event {dataset: $dataset, id: id})
USING INDEX e:Event(dataset, id)
MATCH (e)-[r:PARTICIPATED_IN|EXERCISED_IN|TOOK_PLACE_IN|TOOK_PLACE_WITHIN|HAS_TOPIC]-()
DELETE r
