CALL (p) {
  MATCH ()-[m:PARTICIPATED_IN]->(e)
  USING INDEX m:PARTICIPATED_IN(contactKey)
  WHERE m.contactKey > p.reach AND m.contactKey < p.high
    AND m.longSortKey IS NULL
    AND m.contact IN $contacts AND e.modality IN $modalities
    {conditions}
  RETURN m, e, m.contactKey AS place
  UNION ALL
  MATCH ()-[m:PARTICIPATED_IN]->(e)
  USING INDEX m:PARTICIPATED_IN(longSortKey)
  WHERE m.longSortKey > p.low AND m.longSortKey < p.high
    AND m.contact IN $contacts AND e.modality IN $modalities
    {conditions}
  RETURN m, e, m.longSortKey AS place
}
