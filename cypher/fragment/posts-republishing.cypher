// The posts that publish the parent, a post, again, and that pass the filter.
// param scope :: MAP NOT NULL
MATCH (n:Post {republishesKey: parent}) WHERE {{seen n}} AND {{post-matches n}}
