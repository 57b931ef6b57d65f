// Apart by the year in which the adoption that copied began; empty where it does not certainly lie in one.
[CASE WHEN left(a.earliest, 4) = left(a.latest, 4) THEN left(a.earliest, 4) ELSE '' END]
