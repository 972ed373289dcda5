INSERT INTO offices (id, title, organization, aliases, defined_by)
VALUES (@id, @title, @organization, @aliases, @defined_by)
ON CONFLICT (id) DO UPDATE SET
  title = excluded.title,
  organization = excluded.organization,
  aliases = excluded.aliases,
  defined_by = excluded.defined_by
