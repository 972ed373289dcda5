INSERT INTO entries (id, kind, folded_name, names, actor_kind)
VALUES (@id, @kind, @folded_name, @names, @actor_kind)
ON CONFLICT (id) DO UPDATE SET
  kind = excluded.kind,
  folded_name = excluded.folded_name,
  names = excluded.names,
  actor_kind = excluded.actor_kind
RETURNING entry
