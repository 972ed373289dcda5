-- All tenures of a page of documents that state any.
SELECT 0, t.office, t.holder, t.edtf, t.reading, t.expression, t.anchor, t.rule, t.is_acting, t.source, t.defined_by
FROM tenures AS t
WHERE t.defined_by IN (SELECT DISTINCT m.defined_by FROM tenures AS m WHERE m.defined_by > @after ORDER BY m.defined_by LIMIT @first)
ORDER BY t.defined_by, t.tenure
