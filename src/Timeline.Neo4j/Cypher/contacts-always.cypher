MATCH ()-[m:PARTICIPATED_IN]->(e)
USING INDEX m:PARTICIPATED_IN(contactKey)
WHERE m.contactKey > p.low AND m.contactKey < p.high
  AND m.contact IN $contacts AND e.modality IN $modalities
WITH m, e, m.contactKey AS place
