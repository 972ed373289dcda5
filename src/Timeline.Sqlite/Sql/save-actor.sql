INSERT INTO actors (id, name, aliases, description, part_of, wikidata, defined_by)
VALUES (@id, @name, @aliases, @description, @part_of, @wikidata, @defined_by)
ON CONFLICT (id) DO UPDATE SET
  name = excluded.name,
  aliases = excluded.aliases,
  description = excluded.description,
  part_of = excluded.part_of,
  wikidata = excluded.wikidata,
  defined_by = excluded.defined_by
