import type { RowOf } from '../neo4j/graph.ts';
import { type AskedAdoptionFilter, adoptionFilter, valuesOf } from './filter.ts';
import { keyOf } from './key.ts';
import { type Connection, type ListArguments, listOf } from './list.ts';
import { orMerged } from './merged.ts';
import { ideaOrders } from './order.ts';
import type { Reading, Seen } from './reading.ts';

/** What spreads: a method, a programme, a service, a tool. */
export type Idea = Seen<RowOf<'idea/by-keys'>>;

/** What an idea's adoptions and copies add up to in the scope. */
export type IdeaFigures = RowOf<'idea/figures'>;

export interface IdeaList extends ListArguments<keyof typeof ideaOrders> {
  readonly filter?:
    | {
        readonly topics?: readonly string[] | null | undefined;
        readonly adopted?: AskedAdoptionFilter | null | undefined;
      }
    | null
    | undefined;
}

export function ideaByKey(reading: Reading, key: string): Promise<Idea | null> {
  return orMerged(reading, 'idea', key, (each) => reading.one('idea/by-keys', each, keyOf));
}

/** All ideas, or with `variantsOf` those that are directly variants of one. */
export async function ideas(
  reading: Reading,
  args: IdeaList,
  variantsOf?: string,
): Promise<Connection<Idea>> {
  const adopted = args.filter?.adopted;
  const filter = {
    ...(await adoptionFilter(reading, adopted)),
    topics: valuesOf('filter.topics', args.filter?.topics),
    adopted: !!adopted,
  };
  const from = variantsOf !== undefined ? 'idea-variants' : 'ideas-all';
  const list = { args, from, parent: variantsOf, filter, sortings: ideaOrders, otherwise: 'KEY' } as const;
  return listOf(reading, 'idea', list, keyOf);
}

export async function ideaFigures(idea: Idea): Promise<IdeaFigures> {
  const [figures] = await idea.reading.many('idea/figures', idea.key, keyOf);
  if (!figures) throw new Error(`No figures came back for the idea ${idea.key}, which was just read.`);
  return figures;
}
