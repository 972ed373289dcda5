SELECT format('%d %d', total(iif({certain}, 1, 0)), count(*))
FROM articles AS m
WHERE true {conditions}
