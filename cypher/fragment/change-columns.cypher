// What a change <1> is.
// column position :: INTEGER NOT NULL
// column last :: INTEGER NOT NULL
// column spans :: LIST<INTEGER NOT NULL> NOT NULL
// column kind :: STRING NOT NULL
// column at :: STRING NOT NULL
// column actor :: STRING NOT NULL
// column reason :: STRING
// column complete :: BOOLEAN NOT NULL
// column undoes :: INTEGER
<1>.position AS position, <1>.last AS last, <1>.spans AS spans, <1>.kind AS kind, <1>.at AS at, <1>.actor AS actor, <1>.reason AS reason,
<1>.complete AS complete, <1>.undoes AS undoes
