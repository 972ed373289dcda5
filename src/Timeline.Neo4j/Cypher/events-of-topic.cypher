MATCH (e)-[m:HAS_TOPIC]->()
USING INDEX m:HAS_TOPIC({key})
WHERE m.{key} > p.{low} AND m.{key} < p.{high}
