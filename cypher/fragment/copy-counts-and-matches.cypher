// The copy <1> of the adoption <2> from <3> counts in the scope and passes the filter.
{{copy-counts <1> <2> <3>}} AND {{copy-matches <1> <2> <3>}}
