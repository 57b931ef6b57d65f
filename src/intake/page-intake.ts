import type { Fetcher } from './fetcher.ts';
import { fetchedPost, givenPost, type Incoming } from './found-post.ts';
import { IntakeFailure } from './intake-failure.ts';
import { intakeLimits } from './intake-limits.ts';
import { decoded } from './media.ts';
import { readPage } from './page-reading.ts';

const TYPES = ['text/html', 'application/xhtml+xml', 'text/plain'];

/** What was asked for, and what came of it. */
export interface Outcome<Asked> {
  readonly asked: Asked;
  readonly post: Incoming | IntakeFailure;
}

/**
 * The posts at some addresses. Several hosts are asked at once, each host one address after the other, so that none is asked more often
 * because many of its pages are wanted.
 */
export async function postsAt<Asked extends { readonly url: string }>(
  fetcher: Fetcher,
  wanted: readonly Asked[],
): Promise<Outcome<Asked>[]> {
  const hosts = new Map<string, Asked[]>();
  for (const each of wanted) {
    const host = URL.canParse(each.url) ? new URL(each.url).host : '';
    hosts.set(host, [...(hosts.get(host) ?? []), each]);
  }
  const queues = [...hosts.values()];
  const outcomes = new Map<Asked, Outcome<Asked>>();
  const work = async () => {
    for (let queue = queues.shift(); queue !== undefined; queue = queues.shift())
      for (const asked of queue) outcomes.set(asked, { asked, post: await postAt(fetcher, asked.url) });
  };
  await Promise.all(Array.from({ length: intakeLimits.hostsAtOnce }, work));
  return wanted.flatMap((each) => outcomes.get(each) ?? []);
}

async function postAt(fetcher: Fetcher, address: string): Promise<Incoming | IntakeFailure> {
  try {
    const fetched = await fetcher.fetch(address, { types: TYPES });
    if (fetched === null)
      throw new IntakeFailure('STATUS', address, 'The host answered that nothing has changed.');
    const text = decoded(fetched.bytes, fetched.media);
    if (fetched.media.type === 'text/plain') {
      const given = await givenPost({ text, url: fetched.address }, address, fetched.bytes);
      return fetchedPost(given, fetched);
    }
    return fetchedPost(await readPage(text, address, fetched.address), fetched);
  } catch (error) {
    if (error instanceof IntakeFailure) return error.of(address);
    throw error;
  }
}
