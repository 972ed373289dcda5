MATCH (e)-[m:TOOK_PLACE_IN]->()
USING INDEX m:TOOK_PLACE_IN({key})
WHERE m.{key} > p.{low} AND m.{key} < p.{high}
