// The copy <1> of the adoption <2> from <3> passes the filter. Status and date are those of the adoption that copied.
// param filter :: MAP NOT NULL
($filter.ideas IS NULL OR <2>.ideaKey IN $filter.ideas)
AND ($filter.topics IS NULL OR EXISTS { (<2>)-[:OF]->(about:Idea) WHERE any(topic IN about.topics WHERE topic IN $filter.topics) })
AND ($filter.statuses IS NULL OR <2>.status IN $filter.statuses)
AND ($filter.fidelities IS NULL OR <1>.fidelity IN $filter.fidelities)
AND ($filter.channels IS NULL OR <1>.channel IN $filter.channels)
AND ($filter.bases IS NULL OR <1>.basis IN $filter.bases)
AND ($filter.via IS NULL OR any(carrier IN <1>.via WHERE carrier IN $filter.via))
AND ($filter.fromWithin IS NULL OR {{adoption-within <3> $filter.fromWithin}})
AND ($filter.toWithin IS NULL OR {{adoption-within <2> $filter.toWithin}})
AND ($filter.eitherWithin IS NULL OR {{adoption-within <2> $filter.eitherWithin}} OR {{adoption-within <3> $filter.eitherWithin}})
AND {{confidence-matches <1>}}
AND {{date-matches <2>}}
