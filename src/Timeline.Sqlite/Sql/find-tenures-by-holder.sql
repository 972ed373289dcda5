-- A page of tenures for each holder.
SELECT parent.key, t.office, t.holder, t.edtf, t.reading, t.expression, t.anchor, t.rule, t.is_acting, t.source, t.defined_by
FROM json_each(@parents) AS parent
CROSS JOIN tenures AS t ON t.tenure IN (
  SELECT m.tenure
  FROM tenures AS m
  WHERE m.holder = parent.value {conditions}
  -- A tenure that several documents state is listed once, as the first of them states it.
    AND NOT EXISTS (
      SELECT 1
      FROM tenures AS same
      WHERE same.office = m.office AND same.holder = m.holder
        AND same.es = m.es AND same.ls = m.ls AND same.ee = m.ee AND same.le = m.le
        AND (same.defined_by, same.edtf, same.source, same.tenure) < (m.defined_by, m.edtf, m.source, m.tenure)
    )
  ORDER BY {order}
  LIMIT @limit
)
ORDER BY parent.key, t.es, t.ls, t.ee, t.le, t.office, t.holder
