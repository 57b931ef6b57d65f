// The copy <1> of the adoption <2> from <3> passes the filter. Status and date are those of the adoption that copied.
// param filter :: MAP NOT NULL
coalesce(<2>.ideaKey IN $filter.ideas, true)
AND coalesce(<3>.adopterKey IN $filter.givers, true)
AND coalesce(<2>.adopterKey IN $filter.takers, true)
AND coalesce(<2>.adopterKey IN $filter.either OR <3>.adopterKey IN $filter.either, true)
AND coalesce(<2>.status IN $filter.statuses, true)
AND coalesce(<1>.fidelity IN $filter.fidelities, true)
AND coalesce(<1>.channel IN $filter.channels, true)
AND coalesce(<1>.basis IN $filter.bases, true)
AND CASE WHEN $filter.via IS NULL THEN true ELSE any(carrier IN <1>.via WHERE carrier IN $filter.via) END
AND {{confidence-matches <1>}}
AND {{date-matches <2>}}
