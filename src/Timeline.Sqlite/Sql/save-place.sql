INSERT INTO places (id, name, kind, within, aliases, note, defined_by)
VALUES (@id, @name, @kind, @within, @aliases, @note, @defined_by)
ON CONFLICT (id) DO UPDATE SET
  name = excluded.name,
  kind = excluded.kind,
  within = excluded.within,
  aliases = excluded.aliases,
  note = excluded.note,
  defined_by = excluded.defined_by
