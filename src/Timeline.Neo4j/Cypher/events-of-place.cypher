MATCH (e)-[m:TOOK_PLACE_WITHIN]->()
USING INDEX m:TOOK_PLACE_WITHIN({key})
WHERE m.{key} > p.{low} AND m.{key} < p.{high}
