DELETE FROM tenures WHERE defined_by = @document
