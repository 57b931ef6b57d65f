import { type Adopter, adopterByKey } from '../domain/adopter.ts';
import { adoptionByKey } from '../domain/adoption.ts';
import { changeByKey } from '../domain/change.ts';
import { citationByKey } from '../domain/citation.ts';
import { copyByKey } from '../domain/copy.ts';
import { type Noun, readGlobalId } from '../domain/global-id.ts';
import { ideaByKey } from '../domain/idea.ts';
import { InputError } from '../domain/input-error.ts';
import { limits } from '../domain/limits.ts';
import { postByKey } from '../domain/post.ts';
import type { Reading } from '../domain/reading.ts';
import { storyByKey } from '../domain/story.ts';
import { builder } from './builder.ts';

/** Of which noun a looked-up record is: the database's rows do not say so themselves. */
const nounOf = new WeakMap<object, Noun>();

export const Node = builder.interfaceRef<object>('Node').implement({
  description: 'Anything that has a global id, by which it is found again with `node`.',
  resolveType: (value) => {
    const noun = nounOf.get(value);
    return noun === 'Adopter' ? adopterTypeName((value as Adopter).kind) : noun;
  },
  fields: (t) => ({
    id: t.id({
      description:
        'The global id, made of the noun and the key: the same on every server, and through a change of kind.',
    }),
  }),
});

builder.queryField('node', (t) =>
  t.field({
    type: Node,
    nullable: true,
    description:
      'The object with this global id, in the default scope; null where there is none that may be seen.',
    args: { id: t.arg.id({ required: true, description: 'A global id that this service gave out.' }) },
    resolve: (_root, { id }, context) => find(context.reading(), id, 'id'),
  }),
);

builder.queryField('nodes', (t) =>
  t.field({
    type: t.listRef(Node, { nullable: true }),
    description:
      'The objects with these global ids, in the default scope and in the order asked; null for each that is not there.',
    args: { ids: t.arg.idList({ required: true, description: 'Global ids, 500 at most.' }) },
    resolve: (_root, { ids }, context) => {
      if (ids.length > limits.nodes)
        throw new InputError('ids', `takes ${limits.nodes} ids at most; got ${ids.length}.`);
      return Promise.all(ids.map((id, at) => find(context.reading(), id, `ids[${at}]`)));
    },
  }),
);

/** The GraphQL type of an adopter of a kind: `municipality` is a Municipality. */
export function adopterTypeName(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

const finders = {
  Adopter: adopterByKey,
  Idea: ideaByKey,
  Adoption: adoptionByKey,
  Copy: copyByKey,
  Post: postByKey,
  Citation: citationByKey,
  Story: storyByKey,
  Change: changeByKey,
} satisfies Record<Noun, (reading: Reading, key: string) => Promise<object | null>>;

async function find(reading: Reading, id: string, field: string): Promise<object | null> {
  const { noun, key } = readGlobalId(id, field);
  return found(reading, noun, key);
}

/** The record of a noun with this key, told apart from those of other nouns; null where there is none that may be seen. */
export async function found(reading: Reading, noun: Noun, key: string): Promise<object | null> {
  const record = await finders[noun](reading, key);
  if (record) nounOf.set(record, noun);
  return record;
}
