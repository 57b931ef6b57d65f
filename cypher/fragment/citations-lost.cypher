// The passages that were lost, of some posts or ideas where any are given.
// param scope :: MAP NOT NULL
// param filter :: MAP NOT NULL
MATCH (n:Citation) WHERE n.lostSince >= 0 AND {{seen n}} AND {{citation-told n}}
  AND coalesce(n.postKey IN $filter.posts, true) AND coalesce(n.ideaKey IN $filter.ideas, true)
