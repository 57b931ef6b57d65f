// The post <1> passes the filter.
// param filter :: MAP NOT NULL
($filter.languages IS NULL OR <1>.language IN $filter.languages)
AND ($filter.ideas IS NULL OR EXISTS { (<1>)<-[:IN]-(told:Citation) WHERE told.ideaKey IN $filter.ideas AND {{seen told}} })
AND {{date-matches <1>}}
