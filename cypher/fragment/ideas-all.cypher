// Every idea that passes the filter.
// param scope :: MAP NOT NULL
// allow NodeByLabelScan: all ideas are listed on purpose, a page at a time
MATCH (n:Idea) WHERE {{seen n}} AND {{idea-matches n}}
