// The record <1> is published.
<1>.state = 'published'
