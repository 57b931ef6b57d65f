// The confidence of <1> lies in the range asked for; where it is unknown, the filter says whether that will do.
// param filter :: MAP NOT NULL
(($filter.confidenceFrom IS NULL AND $filter.confidenceTo IS NULL)
  OR (<1>.confidence IS NULL AND $filter.confidenceUnknown)
  OR (<1>.confidence >= coalesce($filter.confidenceFrom, 0.0) AND <1>.confidence <= coalesce($filter.confidenceTo, 1.0)))
