// Every post that passes the filter.
// param scope :: MAP NOT NULL
// allow NodeByLabelScan: all posts are listed on purpose, a page at a time
MATCH (n:Post) WHERE {{seen n}} AND {{post-matches n}}
