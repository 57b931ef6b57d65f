import './scalars.ts';
import './node.ts';
import './adopter.ts';
import './idea.ts';
import './adoption.ts';
import './copy.ts';
import './post.ts';
import './citation.ts';
import './text-revision.ts';
import './text-segment.ts';
import './search.ts';
import './flows.ts';
import './paths.ts';
import './ranking.ts';
import './comparison.ts';
import './curve.ts';
import './bass.ts';
import './categories.ts';
import './innovativeness.ts';
import './inference.ts';
import './ancestors.ts';
import './bounds.ts';
import './dataset.ts';
import { builder } from './builder.ts';

builder.queryType({ description: 'What can be asked.' });

export const schema = builder.toSchema();
