// In the order of the log.
ORDER BY position LIMIT $limit
