-- What tells the events that pass the conditions apart, one row for each: counting is left to the program, which need not sort them.
SELECT m.kind, m.form, m.modality, ifnull(m.precision, -1), {certain}
FROM events AS m
WHERE true
  {conditions}
