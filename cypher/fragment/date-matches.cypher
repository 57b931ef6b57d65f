// The date of <1> lies in the window for certain, or may lie in it where that is asked for; undated only on request.
// param filter :: MAP NOT NULL
(($filter.from IS NULL AND $filter.to IS NULL)
  OR (<1>.earliest IS NULL AND <1>.latest IS NULL AND $filter.undated)
  OR ($filter.possible AND (<1>.earliest IS NOT NULL OR <1>.latest IS NOT NULL)
    AND ($filter.from IS NULL OR <1>.latest IS NULL OR <1>.latest >= $filter.from)
    AND ($filter.to IS NULL OR <1>.earliest IS NULL OR <1>.earliest <= $filter.to))
  OR (($filter.from IS NULL OR <1>.earliest >= $filter.from) AND ($filter.to IS NULL OR <1>.latest <= $filter.to)))
