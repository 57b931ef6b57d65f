// Marks the adoption <1> of which a row makes a claim that has rivals or may be one itself.
FOREACH (_ IN CASE WHEN row.rank <> 'normal' THEN [1] ELSE [] END | SET <1>:Exceptional)
