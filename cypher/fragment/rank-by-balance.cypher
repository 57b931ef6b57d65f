// The exporter index: what was given less what was taken, by credit, over both; nothing where both are nothing.
CASE WHEN givenCredit + takenCredit > 0 THEN (givenCredit - takenCredit) / (givenCredit + takenCredit) END
