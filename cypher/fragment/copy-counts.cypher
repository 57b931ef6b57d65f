// The copy <1> of the adoption <2> from <3> counts in the scope: the policy lets it hold among its rivals, and both ends count.
// param scope :: MAP NOT NULL
{{seen <1>}} AND {{copy-holds <1> <2>}} AND {{adoption-counts <2>}} AND {{adoption-counts <3>}}
