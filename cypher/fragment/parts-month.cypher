// Apart by the month in which the adoption that copied began; empty where it does not certainly lie in one.
[CASE WHEN left(a.earliest, 7) = left(a.latest, 7) THEN left(a.earliest, 7) ELSE '' END]
