UNWIND $ids AS id
MATCH (holder)-[t:HELD]->(office)
WHERE t.documentKey = $dataset + '\t' + id
RETURN office.id, holder.id, t.edtf, t.reading, t.expression, t.anchor, t.rule, t.isActing, t.source, t.definedBy
ORDER BY t.definedBy, t.position
