import type { RecordNoun } from '../domain/change-log.ts';
import type { Connection } from '../domain/list.ts';
import { type PageArguments, pageOf, pageRequest, walkOf } from '../domain/page.ts';
import { nouns } from '../editing/record-kinds.ts';
import type { Graph } from '../neo4j/graph.ts';

/** A record that is a draft. */
export interface Draft {
  readonly noun: RecordNoun;
  readonly key: string;
  /** The position of the change that altered it last. */
  readonly revision: number;
}

export interface DraftList extends PageArguments {
  readonly nouns?: readonly RecordNoun[] | null | undefined;
  readonly actor?: string | null | undefined;
}

/** What is a draft, what was altered last first. */
export async function drafts(graph: Graph, args: DraftList): Promise<Connection<Draft>> {
  const wanted = { nouns: args.nouns ?? nouns, actor: args.actor ?? null };
  const request = pageRequest(args, { name: 'ALTERED', falling: true });
  const { up, ...walk } = walkOf(request);
  const rows = await graph.read('draft/page', { ...wanted, ...walk }, { walk: up ? 'walk-up' : 'walk-down' });
  return {
    ...pageOf(
      request,
      rows.map(({ sort, place, noun, key }) => ({
        sort,
        key: place,
        item: { noun: noun as RecordNoun, key, revision: sort },
      })),
    ),
    total: async () => (await graph.read('draft/count', wanted))[0]?.total ?? 0,
  };
}
