import './scalars.ts';
import './node.ts';
import './adopter.ts';
import './idea.ts';
import './adoption.ts';
import './copy.ts';
import './post.ts';
import './citation.ts';
import './lost-citations.ts';
import './text-revision.ts';
import './text-segment.ts';
import './search.ts';
import './flows.ts';
import './paths.ts';
import './ranking.ts';
import './exchange-over-readings.ts';
import './lineage-over-readings.ts';
import './comparison.ts';
import './curve.ts';
import './bass.ts';
import './categories.ts';
import './innovativeness.ts';
import './inference.ts';
import './ancestors.ts';
import './bounds.ts';
import './dataset.ts';
import './access.ts';
import './access-log.ts';
import './erasing.ts';
import './review.ts';
import './record-standing.ts';
import './idea-mutations.ts';
import './adopter-mutations.ts';
import './adoption-mutations.ts';
import './copy-mutations.ts';
import './post-mutations.ts';
import './citation-mutations.ts';
import './state-mutations.ts';
import './waiting-post.ts';
import './intake.ts';
import './edit-many.ts';
import './story.ts';
import './proposal.ts';
import './proposal-mutations.ts';
import './change.ts';
import './history.ts';
import './log-entry.ts';
import './undo-mutation.ts';
import './merging-mutations.ts';
import './claims-mutations.ts';
import { builder } from './builder.ts';

builder.queryType({ description: 'What can be asked.' });
builder.mutationType({
  description:
    'What can be changed. Each mutation is one change of the log, written whole or, on any failure, not at all.',
});

export const schema = builder.toSchema();
