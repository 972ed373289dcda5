INSERT INTO tenures (office, holder, es, ls, ee, le, edtf, reading, expression, anchor, rule, is_acting, source, defined_by)
VALUES (@office, @holder, @es, @ls, @ee, @le, @edtf, @reading, @expression, @anchor, @rule, @is_acting, @source, @defined_by)
