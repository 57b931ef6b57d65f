// The property `name` of <1> as one text, whatever it is: a list with its entries one after the other.
CASE WHEN <1>[name] IS :: LIST<STRING NOT NULL> THEN reduce(all = '', part IN <1>[name] | all + ' ' + part) ELSE toStringOrNull(<1>[name]) END
