MATCH (e:Event)
USING INDEX e:Event({key})
WHERE e.{key} > p.{low} AND e.{key} < p.{high}
