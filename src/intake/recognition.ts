import { groupedBy } from '../domain/grouping.ts';
import { knownAddressOf } from '../domain/known-address.ts';
import { isSameText, likenessOf, type TextMarks, textMarksOf } from '../domain/text-marks.ts';
import type { Graph, RowOf } from '../neo4j/graph.ts';
import { type Incoming, sha256 } from './found-post.ts';

/** What comes in and is there already: as a post, or on the waiting list, where it may have been dismissed. */
export interface KnownAgain {
  readonly source: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly by: 'address' | 'text';
  readonly postKey: string | null;
  readonly waitingKey: string | null;
  /** In words, for an editor. */
  readonly reason: string;
}

/** The post whose text this is, published again. */
export interface Republished {
  readonly key: string;
  /** How much of the shorter text stands in the other, as a part of 1. */
  readonly likeness: number;
}

export interface Recognised {
  readonly incoming: Incoming;
  readonly waitingKey: string;
  readonly marks: TextMarks;
  readonly known: KnownAgain | null;
  readonly republishes: Republished | null;
}

/** The key of a waiting post: that of its address, or of its words where it has none, so that one thing waits once. */
export function waitingKeyOf(url: string | null, wordsHash: string): string {
  return `w-${sha256(knownAddressOf(url) ?? wordsHash).slice(0, 24)}`;
}

/** Compares what comes in with all posts and with the waiting list: two statements, however many come. */
export async function recognised(graph: Graph, incoming: readonly Incoming[]): Promise<Recognised[]> {
  const asked = incoming.map((each, at) => {
    const marks = textMarksOf(each.text);
    return { asked: String(at), each, marks, key: waitingKeyOf(each.url, marks.hash) };
  });
  const rows = asked.map(({ asked, each, marks, key }) => ({
    asked,
    key,
    address: knownAddressOf(each.url),
    hash: marks.hash,
    // Lucene wants a word to look for; none of the bands is this one.
    bands: marks.bands === '' ? 'none' : marks.bands,
  }));
  const [posts, waiting] = await Promise.all([
    graph.read('intake/known-posts', { rows }),
    graph.read('intake/known-waiting', { rows }),
  ]);
  const postsOf = groupedBy(posts, (row) => row.asked);
  const waitingOf = groupedBy(waiting, (row) => row.asked);
  return asked.map(({ asked, each, marks, key }) => ({
    incoming: each,
    waitingKey: key,
    marks,
    known: knownAs(each, key, postsOf.get(asked) ?? [], waitingOf.get(asked) ?? []),
    republishes: republishedBy(each, postsOf.get(asked) ?? []),
  }));
}

/** Which of these addresses are known, before anything of them is fetched. */
export async function knownAddresses(
  graph: Graph,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, Omit<KnownAgain, 'source'>>> {
  const rows = addresses.map((address) => ({
    asked: address,
    key: waitingKeyOf(address, ''),
    address: knownAddressOf(address),
    hash: '',
    bands: 'none',
  }));
  const [posts, waiting] = await Promise.all([
    graph.read('intake/known-posts', { rows }),
    graph.read('intake/known-waiting', { rows }),
  ]);
  const known = new Map<string, Omit<KnownAgain, 'source'>>();
  for (const row of waiting)
    known.set(row.asked, { url: row.asked, title: null, by: 'address', ...waitingAs(row) });
  for (const row of posts)
    known.set(row.asked, { url: row.asked, title: row.title, by: 'address', ...postAs(row) });
  return known;
}

type KnownPost = RowOf<'intake/known-posts'>;
type KnownWaiting = RowOf<'intake/known-waiting'>;

/** The same address is the same post. The same text elsewhere is another post of one voice; without an address it is nothing new. */
function knownAs(
  { source, url, title }: Incoming,
  key: string,
  posts: readonly KnownPost[],
  waiting: readonly KnownWaiting[],
): KnownAgain | null {
  const told = { source, url, title };
  const byAddress = posts.find(({ by }) => by === 'address');
  if (byAddress) return { ...told, by: 'address', ...postAs(byAddress) };
  const own = waiting.find((row) => row.key === key);
  if (own) return { ...told, by: url === null ? 'text' : 'address', ...waitingAs(own) };
  const dismissed = waiting.find(({ standing }) => standing === 'dismissed');
  if (dismissed) return { ...told, by: 'text', ...waitingAs(dismissed) };
  if (url !== null) return null;
  const byWords = posts.find(({ by }) => by === 'words');
  if (byWords) return { ...told, by: 'text', ...postAs(byWords) };
  const [other] = waiting;
  return other ? { ...told, by: 'text', ...waitingAs(other) } : null;
}

function postAs({ key, title }: KnownPost): Pick<KnownAgain, 'postKey' | 'waitingKey' | 'reason'> {
  const named = title === null ? '' : ` (“${title}”)`;
  return { postKey: key, waitingKey: null, reason: `It is the post “${key}”${named}.` };
}

function waitingAs(row: KnownWaiting): Pick<KnownAgain, 'postKey' | 'waitingKey' | 'reason'> {
  const { key, standing, why, postKey } = row;
  const reason =
    standing === 'dismissed'
      ? `It was dismissed: ${why ?? 'no reason was given'}.`
      : standing === 'taken'
        ? `It was taken in as the post “${postKey}”.`
        : 'It is on the waiting list already.';
  return { postKey, waitingKey: key, reason };
}

function republishedBy({ text }: Incoming, posts: readonly KnownPost[]): Republished | null {
  const same = posts.find(({ by }) => by === 'words');
  if (same) return { key: same.first, likeness: 1 };
  const alike = posts.flatMap(({ by, first, text: other }) => {
    if (by !== 'passages' || other === null || !isSameText(text, other)) return [];
    return [{ key: first, likeness: likenessOf(text, other).containment }];
  });
  return alike.sort((a, b) => b.likeness - a.likeness)[0] ?? null;
}
