MERGE (d:Dataset {name: $dataset})
ON CREATE SET d.createdAt = datetime(), d.longestShort = 0
