MATCH ()-[m:EXERCISED_IN]->(e)
USING INDEX m:EXERCISED_IN({key})
WHERE m.{key} > p.{low} AND m.{key} < p.{high}
