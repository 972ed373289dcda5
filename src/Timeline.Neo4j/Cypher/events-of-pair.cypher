// After choose-side.cypher: of the contact events of one the ones in which the other is in contact too.
MATCH ()-[m:PARTICIPATED_IN]->(e)
USING INDEX m:PARTICIPATED_IN({key})
WHERE m.{key} > side.{low} AND m.{key} < side.{high}
  AND m.contact IN p.contacts AND e.modality IN p.modalities
  AND EXISTS { (e)<-[party:PARTICIPATED_IN]-(other) WHERE party.contact IN p.contacts }
