// Every story that passes the filter.
// param scope :: MAP NOT NULL
// allow NodeByLabelScan: all stories are listed on purpose, a page at a time
MATCH (n:Story) WHERE {{seen n}} AND {{story-matches n}}
