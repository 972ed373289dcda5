UNWIND $ids AS id
MATCH ()-[t:HELD]->()
WHERE t.documentKey = $dataset + '\t' + id
DELETE t
