// Every post that passes the filter, with its text where that may be shown, in the order of the keys, from the index.
// access read
// param  scope :: MAP NOT NULL
// column text :: STRING
MATCH (n:Post) USING INDEX n:Post(key)
WHERE n.key >= '' AND {{seen n}} AND {{post-matches n}}
RETURN {{post-columns n}}, CASE WHEN {{text-shown n}} THEN n.text END AS text
ORDER BY n.key
