// What decides in which lists some events stand.
UNWIND $ids AS id
MATCH (e:Event {dataset: $dataset, id: id})
RETURN e.id, e.sort, e.kind, e.parts, e.articles
