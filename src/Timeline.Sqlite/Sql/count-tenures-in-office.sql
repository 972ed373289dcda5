SELECT parent.key, (
  SELECT format('%d %d', total(iif({certain}, 1, 0)), count(*))
  FROM tenures AS m
  WHERE m.office = parent.value {conditions}
  -- A tenure that several documents state is listed once, as the first of them states it.
    AND NOT EXISTS (
      SELECT 1
      FROM tenures AS same
      WHERE same.office = m.office AND same.holder = m.holder
        AND same.es = m.es AND same.ls = m.ls AND same.ee = m.ee AND same.le = m.le
        AND (same.defined_by, same.edtf, same.source, same.tenure) < (m.defined_by, m.edtf, m.source, m.tenure)
    )
)
FROM json_each(@parents) AS parent
