MATCH ()-[m:PARTICIPATED_IN]->(e)
USING INDEX m:PARTICIPATED_IN({key})
WHERE m.{key} > p.{low} AND m.{key} < p.{high}
