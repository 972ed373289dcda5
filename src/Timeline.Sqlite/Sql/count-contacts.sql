{contacts}
SELECT met.parent, format('%d %d', total(met.certain_first < 0), count(*))
FROM met
GROUP BY met.parent
