// The date of <1> lies in the window for certain, or may lie in it where that is asked for; undated only on request.
// param filter :: MAP NOT NULL
CASE
  WHEN $filter.from IS NULL AND $filter.to IS NULL THEN true
  WHEN <1>.earliest IS NULL AND <1>.latest IS NULL THEN $filter.undated
  WHEN $filter.possible THEN coalesce(<1>.latest >= $filter.from, true) AND coalesce(<1>.earliest <= $filter.to, true)
  ELSE CASE WHEN $filter.from IS NULL THEN true ELSE coalesce(<1>.earliest >= $filter.from, false) END
    AND CASE WHEN $filter.to IS NULL THEN true ELSE coalesce(<1>.latest <= $filter.to, false) END
END
