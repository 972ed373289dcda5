MATCH (:Subject {dataset: $dataset, id: p.id})<-[:PART_OF]-(e:Event)
WITH DISTINCT p, e
WHERE e.{key} > p.{low} AND e.{key} < p.{high}
