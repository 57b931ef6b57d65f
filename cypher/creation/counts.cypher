// How much of each noun came with each parent, a change or a position of the log, and is still there.
// access read
// param  parents :: LIST<STRING NOT NULL> NOT NULL
// slot   runs = runs-of-change | runs-of-entry
// column key :: STRING NOT NULL
// column adopters :: INTEGER NOT NULL
// column ideas :: INTEGER NOT NULL
// column adoptions :: INTEGER NOT NULL
// column copies :: INTEGER NOT NULL
// column posts :: INTEGER NOT NULL
// column citations :: INTEGER NOT NULL
// column stories :: INTEGER NOT NULL
UNWIND $parents AS parent
{{runs}}
CALL (first, final) { {{created-adopters}} RETURN count(*) AS adopters }
CALL (first, final) { {{created-ideas}} RETURN count(*) AS ideas }
CALL (first, final) { {{created-adoptions}} RETURN count(*) AS adoptions }
CALL (first, final) { {{created-copies}} RETURN count(*) AS copies }
CALL (first, final) { {{created-posts}} RETURN count(*) AS posts }
CALL (first, final) { {{created-citations}} RETURN count(*) AS citations }
CALL (first, final) { {{created-stories}} RETURN count(*) AS stories }
RETURN parent AS key, sum(adopters) AS adopters, sum(ideas) AS ideas, sum(adoptions) AS adoptions, sum(copies) AS copies, sum(posts) AS posts,
  sum(citations) AS citations, sum(stories) AS stories
