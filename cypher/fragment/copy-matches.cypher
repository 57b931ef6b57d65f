// The copy <1> of the adoption <2> from <3> passes the filter; of what the filter does not name nothing is read. Status and date are those of
// the adoption that copied.
// param filter :: MAP NOT NULL
CASE WHEN $filter.ideas IS NULL THEN true ELSE <2>.ideaKey IN $filter.ideas END
AND CASE WHEN $filter.givers IS NULL THEN true ELSE <3>.adopterKey IN $filter.givers END
AND CASE WHEN $filter.takers IS NULL THEN true ELSE <2>.adopterKey IN $filter.takers END
AND CASE WHEN $filter.either IS NULL THEN true ELSE <2>.adopterKey IN $filter.either OR <3>.adopterKey IN $filter.either END
AND CASE WHEN $filter.statuses IS NULL THEN true ELSE <2>.status IN $filter.statuses END
AND CASE WHEN $filter.fidelities IS NULL THEN true ELSE <1>.fidelity IN $filter.fidelities END
AND CASE WHEN $filter.channels IS NULL THEN true ELSE <1>.channel IN $filter.channels END
AND CASE WHEN $filter.bases IS NULL THEN true ELSE <1>.basis IN $filter.bases END
AND CASE WHEN $filter.via IS NULL THEN true ELSE any(carrier IN <1>.via WHERE carrier IN $filter.via) END
AND {{confidence-matches <1>}}
AND {{date-matches <2>}}
