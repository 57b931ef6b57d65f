// The waiting list in its order.
// access schema
CREATE INDEX waiting_post_added IF NOT EXISTS FOR (n:WaitingPost) ON (n.standing, n.added)
