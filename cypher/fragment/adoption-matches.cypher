// The adoption <1> passes the filter; what the filter does not name is null in it and lets everything through.
// param filter :: MAP NOT NULL
coalesce(<1>.ideaKey IN $filter.ideas, true)
AND coalesce(<1>.adopterKey IN $filter.adopters, true)
AND coalesce(<1>.status IN $filter.statuses, true)
AND coalesce(<1>.basis IN $filter.bases, true)
AND {{confidence-matches <1>}}
AND {{date-matches <1>}}
