SELECT
  (SELECT count(DISTINCT id) FROM documents),
  (SELECT count(*) FROM articles),
  (SELECT count(*) FROM actors),
  (SELECT count(*) FROM offices),
  (SELECT count(*) FROM tenures),
  (SELECT count(*) FROM places),
  (SELECT count(*) FROM topics),
  (SELECT count(*) FROM events),
  (SELECT count(*) FROM claims),
  (SELECT count(*) FROM claims WHERE state = 0)
