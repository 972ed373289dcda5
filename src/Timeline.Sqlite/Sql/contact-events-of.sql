-- The contact events of some actors.
SELECT m.event
FROM json_each(@actors) AS wanted
CROSS JOIN event_contacts AS m ON m.actor = wanted.value
WHERE m.parts & (@modalities | 1) AND (1 << m.modality) & @modalities
  {window}
