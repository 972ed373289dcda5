MERGE (m:TimelineMigration {version: $version})
ON CREATE SET m.name = $name, m.checksum = $checksum, m.appliedAt = datetime()
WITH m
OPTIONAL MATCH (before:TimelineMigration {version: $version - 1})
FOREACH (one IN CASE WHEN before IS NULL THEN [] ELSE [before] END | MERGE (one)-[:NEXT]->(m))
