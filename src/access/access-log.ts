import type { Connection } from '../domain/list.ts';
import { type PageArguments, pageOf, pageRequest, walkOf } from '../domain/page.ts';
import type { Graph, RowOf } from '../neo4j/graph.ts';

/** What one change altered in one person or one API key. */
export type AccessAlteration = RowOf<'access/log'>;

/** Everything that was altered in who may do what, in the order of the log. */
export async function accessLog(graph: Graph, args: PageArguments): Promise<Connection<AccessAlteration>> {
  const request = pageRequest(args, { name: 'LOG', falling: false });
  const { up, ...walk } = walkOf(request);
  const rows = await graph.read('access/log', walk, { walk: up ? 'walk-up' : 'walk-down' });
  if (!up) rows.reverse();
  return {
    ...pageOf(
      request,
      rows.map((item) => ({ sort: item.position, key: item.key, item })),
    ),
    total: async () => (await graph.read('access/log-count', {}))[0]?.total ?? 0,
  };
}

/** The fields that differ, each before and after; null where there was no such person or key. */
export function fieldsOf({ before, after }: AccessAlteration) {
  const was: Record<string, string> = before === null ? {} : JSON.parse(before);
  const is: Record<string, string> = after === null ? {} : JSON.parse(after);
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].map((field) => ({
    field,
    before: was[field] ?? null,
    after: is[field] ?? null,
  }));
}
