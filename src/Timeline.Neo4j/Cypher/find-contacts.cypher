// Everybody whom each actor was in contact with, how often, and in which events first and last: those whose keys come
// first and last. "$contacts" has every sum of modalities that makes a contact; an odd one says that a part is actual.
UNWIND $parents AS p
CALL (p) {
  {contacts}
  WITH m, e, place, e.modality = 'ACTUAL' AND m.contact % 2 = 1 AND {certain} AS isCertain
  MATCH (e)<-[party:PARTICIPATED_IN]-(other)
  WHERE party.contact IN $contacts AND party <> m
  WITH other, count(CASE WHEN isCertain AND party.contact % 2 = 1 THEN 1 END) AS certain, count(*) AS possible, min(place) AS first, max(place) AS last
  RETURN collect([certain, possible, other.id, first, last]) AS met
}
RETURN
  p.number, size([contact IN met WHERE contact[0] > 0]), size(met),
  COLLECT {
    UNWIND met AS contact
    WITH contact
    WHERE true
      {page}
    RETURN contact
    ORDER BY contact[0] {most}, contact[1] {most}, contact[2] {direction}
    LIMIT $limit
  }
