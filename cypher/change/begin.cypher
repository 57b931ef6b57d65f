// The first entry of a change: the position is the change's own from now on.
// access write
// param  position :: INTEGER NOT NULL
// param  kind :: STRING NOT NULL
// param  at :: STRING NOT NULL
// param  actor :: STRING NOT NULL
// param  reason :: STRING
// param  complete :: BOOLEAN NOT NULL
// param  request :: STRING
// param  undoes :: INTEGER
CREATE (:Change {
    position: $position, last: $position, spans: [$position, $position], kind: $kind, at: $at, actor: $actor, reason: $reason,
    complete: $complete, request: $request, undoes: $undoes
})
