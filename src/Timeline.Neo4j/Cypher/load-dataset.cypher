// Whether the dataset is there, and whether something else is that would be in the way of it.
RETURN
  EXISTS { MATCH (:Dataset {name: $dataset}) } AS isThere,
  EXISTS { MATCH (n:Document) WHERE n.dataset = $dataset AND n.id > '' }
    OR EXISTS { MATCH (n:Actor) WHERE n.dataset = $dataset AND n.id > '' }
    OR EXISTS { MATCH (n:Office) WHERE n.dataset = $dataset AND n.id > '' }
    OR EXISTS { MATCH (n:Place) WHERE n.dataset = $dataset AND n.id > '' }
    OR EXISTS { MATCH (n:Topic) WHERE n.dataset = $dataset AND n.id > '' }
    OR EXISTS { MATCH (n:Article) WHERE n.dataset = $dataset AND n.id > '' }
    OR EXISTS { MATCH (n:Claim) WHERE n.dataset = $dataset AND n.id > '' }
    OR EXISTS { MATCH (n:Event) WHERE n.dataset = $dataset AND n.id > '' } AS isTaken
