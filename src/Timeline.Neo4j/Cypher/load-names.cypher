UNWIND $names AS name
MATCH (n:Name {dataset: $dataset, text: name})<-[:IS_CALLED]-(bearer)
RETURN n.text AS text, bearer.id AS id
ORDER BY text, id
