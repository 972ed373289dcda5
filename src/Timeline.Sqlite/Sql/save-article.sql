INSERT INTO articles (id, title, publisher, es, ls, ee, le, edtf, reading, expression, anchor, rule, language, address, authors, note, content_hash, recorded_at)
VALUES (@id, @title, @publisher, @es, @ls, @ee, @le, @edtf, @reading, @expression, @anchor, @rule, @language, @address, @authors, @note, @content_hash, @recorded_at)
ON CONFLICT (id) DO UPDATE SET
  title = excluded.title,
  publisher = excluded.publisher,
  es = excluded.es,
  ls = excluded.ls,
  ee = excluded.ee,
  le = excluded.le,
  edtf = excluded.edtf,
  reading = excluded.reading,
  expression = excluded.expression,
  anchor = excluded.anchor,
  rule = excluded.rule,
  language = excluded.language,
  address = excluded.address,
  authors = excluded.authors,
  note = excluded.note,
  content_hash = excluded.content_hash,
  recorded_at = excluded.recorded_at
RETURNING article
