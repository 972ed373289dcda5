// A tenure that several documents state is listed once, as the first of them states it.
UNWIND $rows AS row
MATCH (:Actor {dataset: $dataset, id: row.holder})-[t:HELD]->(:Office {dataset: $dataset, id: row.office})
WITH row, t
ORDER BY t.definedBy, t.edtf, t.source, t.position
WITH row, t.sort AS sort, collect(t) AS same
UNWIND range(0, size(same) - 1) AS number
WITH row, sort, number, same[number] AS t
SET
  t.holderKey = CASE number WHEN 0 THEN $dataset + '\t' + row.holder + '\t' + sort + '\t' + row.office END,
  t.officeKey = CASE number WHEN 0 THEN $dataset + '\t' + row.office + '\t' + sort + '\t' + row.holder END
