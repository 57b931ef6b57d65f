// The asker may see the alteration <1>, and what it altered passes the filter: by noun, by the ideas and by the adopters that it is about.
// param filter :: MAP NOT NULL
{{alteration-seen <1>}}
AND coalesce(<1>.noun IN $filter.nouns, true)
AND CASE WHEN $filter.ideas IS NULL THEN true ELSE any(idea IN <1>.ideas WHERE idea IN $filter.ideas) END
AND CASE WHEN $filter.places IS NULL THEN true ELSE any(place IN <1>.places WHERE place IN $filter.places) END
