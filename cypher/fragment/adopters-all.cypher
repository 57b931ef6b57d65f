// Every adopter that passes the filter.
// param scope :: MAP NOT NULL
// allow NodeByLabelScan: all adopters are listed on purpose, a page at a time
MATCH (n:Adopter) WHERE {{seen n}} AND {{adopter-matches n}}
