// Marks the adoption <1> of a row that the default scope may leave out. A mark too many costs time, one too few a wrong answer.
FOREACH (_ IN CASE WHEN row.status IN ['considered', 'rejected'] OR row.rank = 'deprecated' THEN [1] ELSE [] END | SET <1>:Exceptional)
