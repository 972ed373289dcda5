-- A page of what holds all of the words.
WITH hit AS MATERIALIZED (
  SELECT
    entry.kind, entry.id, entry.folded_name,
    CASE
      WHEN instr(entry.names, char(10) || @phrase || char(10)) > 0 THEN 0
      WHEN instr(entry.names, char(10) || @phrase) > 0 THEN 1
      WHEN NOT EXISTS (
        SELECT 1
        FROM json_each(@words) AS word
        WHERE instr(entry.names, ' ' || word.value) = 0 AND instr(entry.names, char(10) || word.value) = 0
      ) THEN 2
      ELSE 3
    END AS rank
  FROM entry_words AS w
  CROSS JOIN entries AS entry ON entry.entry = w.rowid
  WHERE w.entry_words MATCH @match
)
SELECT m.kind, m.id, m.rank, m.folded_name
FROM hit AS m
WHERE true {conditions}
ORDER BY {order}
LIMIT @limit
