UNWIND p.ids AS id
MATCH (e:Event {dataset: $dataset, id: id})
WITH DISTINCT p, e
WHERE e.{key} > p.{low} AND e.{key} < p.{high}
