UNWIND $ids AS id
MATCH (a:Article {dataset: $dataset, id: id})
RETURN
  a.id, a.title, a.publisher, a.edtf, a.reading, a.expression, a.anchor, a.rule,
  a.language, a.address, a.authors, a.note, a.contentHash, a.recordedTicks, a.hasText, a.text AS text
