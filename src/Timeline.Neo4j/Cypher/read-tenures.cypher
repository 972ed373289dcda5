// All tenures of a page of documents that state any.
MATCH ()-[one:HELD]->()
WHERE one.documentKey > $dataset + '\t' + $after AND one.documentKey < $dataset + '\n'
WITH DISTINCT one.documentKey AS document
ORDER BY document
LIMIT $first
MATCH (holder)-[t:HELD]->(office)
WHERE t.documentKey = document
RETURN office.id, holder.id, t.edtf, t.reading, t.expression, t.anchor, t.rule, t.isActing, t.source, t.definedBy
ORDER BY t.definedBy, t.position
