// Writers of one dataset take turns: whoever changes this node holds it until the commit.
MATCH (d:Dataset {name: $dataset})
SET d.turn = coalesce(d.turn, 0) + 1
