MATCH ()-[m:REPORTS_ON]->(e)
USING INDEX m:REPORTS_ON({key})
WHERE m.{key} > p.{low} AND m.{key} < p.{high}
