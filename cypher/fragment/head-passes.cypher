// The change <1> passes the parts of the filter that are about the change itself: its kind, who made it, when.
// param filter :: MAP NOT NULL
coalesce(<1>.kind IN $filter.kinds, true)
AND coalesce(<1>.actor IN $filter.actors, true)
AND coalesce(<1>.at >= $filter.from, true)
AND coalesce(<1>.at < $filter.before, true)
