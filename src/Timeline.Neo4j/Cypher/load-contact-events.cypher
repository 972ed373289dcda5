// Contact events with those in contact: who, and whether the part is actual.
UNWIND $ids AS id
MATCH (e:Event {dataset: $dataset, id: id})
RETURN
  e.id, e.es, e.ls, e.ee, e.le, e.isStartUnknown, e.isEndUnknown, e.modality = 'ACTUAL' AS isActual,
  [(e)<-[m:PARTICIPATED_IN]-(a) WHERE m.contact IN $contacts | [a.id, m.contact % 2 = 1]] AS parties
