UNWIND $ids AS id
MATCH (e:Event {dataset: $dataset, id: id})
RETURN
  e.id, e.kind, e.form, e.title, e.modality, e.isDisputed, e.claimCount,
  e.edtf, e.reading, e.expression, e.anchor, e.rule, e.parts, e.articles
