SELECT 0, t.office, t.holder, t.edtf, t.reading, t.expression, t.anchor, t.rule, t.is_acting, t.source, t.defined_by
FROM tenures AS t
WHERE t.defined_by = @document
ORDER BY t.tenure
