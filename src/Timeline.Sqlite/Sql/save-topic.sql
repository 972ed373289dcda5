INSERT INTO topics (id, name, note, defined_by)
VALUES (@id, @name, @note, @defined_by)
ON CONFLICT (id) DO UPDATE SET
  name = excluded.name,
  note = excluded.note,
  defined_by = excluded.defined_by
