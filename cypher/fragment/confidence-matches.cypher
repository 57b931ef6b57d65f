// The confidence of <1> lies in the range asked for; where it is unknown, the filter says whether that will do.
// param filter :: MAP NOT NULL
CASE
  WHEN $filter.confidenceFrom IS NULL AND $filter.confidenceTo IS NULL THEN true
  WHEN <1>.confidence IS NULL THEN $filter.confidenceUnknown
  ELSE <1>.confidence >= coalesce($filter.confidenceFrom, 0.0) AND <1>.confidence <= coalesce($filter.confidenceTo, 1.0)
END
