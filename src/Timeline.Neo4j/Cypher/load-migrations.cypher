MATCH (m:TimelineMigration)
RETURN m.version, m.name, m.checksum
ORDER BY m.version
