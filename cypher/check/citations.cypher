// Every citation, those of one post together, in the order of the posts.
// access read
// column inPost :: STRING NOT NULL
MATCH (post:Post) USING INDEX post:Post(key) WHERE post.key >= ''
MATCH (post)<-[:IN]-(n:Citation)
RETURN post.key AS inPost, {{citation-row n}}
ORDER BY post.key
