RETURN
  COUNT { MATCH (n:Document) WHERE n.dataset = $dataset AND n.id > '' } AS documents,
  COUNT { MATCH (n:Article) WHERE n.dataset = $dataset AND n.id > '' } AS articles,
  COUNT { MATCH (n:Actor) WHERE n.dataset = $dataset AND n.id > '' } AS actors,
  COUNT { MATCH (n:Office) WHERE n.dataset = $dataset AND n.id > '' } AS offices,
  COUNT { MATCH ()-[t:HELD]->() WHERE t.documentKey > $dataset + '\t' AND t.documentKey < $dataset + '\n' } AS tenures,
  COUNT { MATCH (n:Place) WHERE n.dataset = $dataset AND n.id > '' } AS places,
  COUNT { MATCH (n:Topic) WHERE n.dataset = $dataset AND n.id > '' } AS topics,
  COUNT { MATCH (n:Event) WHERE n.dataset = $dataset AND n.id > '' } AS events,
  COUNT { MATCH (n:Claim) WHERE n.dataset = $dataset AND n.id > '' } AS claims,
  COUNT { MATCH (n:Claim) WHERE n.dataset = $dataset AND n.id > '' AND n.state = 'ACTIVE' } AS activeClaims
