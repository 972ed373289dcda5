SELECT count(*)
FROM entry_words AS w
CROSS JOIN entries AS m ON m.entry = w.rowid
WHERE w.entry_words MATCH @match {conditions}
