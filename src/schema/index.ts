import './scalars.ts';
import './node.ts';
import './adopter.ts';
import './idea.ts';
import './adoption.ts';
import './copy.ts';
import './post.ts';
import './citation.ts';
import { builder } from './builder.ts';

builder.queryType({ description: 'What can be asked.' });

export const schema = builder.toSchema();
