import { groupedBy } from '../domain/grouping.ts';
import { InputError } from '../domain/input-error.ts';
import type { Graph } from '../neo4j/graph.ts';
import { carriedPost, feedAt, keepFeed, type ReadFeed } from './feed-intake.ts';
import { Fetcher } from './fetcher.ts';
import { type GivenText, givenPost, type Incoming } from './found-post.ts';
import { IntakeFailure, type IntakeFault } from './intake-failure.ts';
import { intakeLimits } from './intake-limits.ts';
import { agentName, type IntakeSettings } from './intake-settings.ts';
import { NetworkRules } from './network-rules.ts';
import { postsAt } from './page-intake.ts';
import { type KnownAgain, knownAddresses, recognised } from './recognition.ts';
import { siteTurns } from './site-turns.ts';
import { addWaiting, type WaitingPost } from './waiting-post.ts';

/** What could not be taken in, and why. */
export interface ToldFault {
  readonly source: string;
  readonly fault: IntakeFault;
  readonly reason: string;
}

/** What came of what was asked to be taken in. Nothing of it is published: what is new waits. */
export interface IntakeReport {
  /** What is new on the waiting list. */
  readonly waiting: readonly WaitingPost[];
  /** What was known already. */
  readonly known: readonly KnownAgain[];
  readonly failures: readonly ToldFault[];
  /** False where there is more than one request takes in. */
  readonly complete: boolean;
  readonly reason: string | null;
}

/** Takes posts in, for one request. */
export class Intake {
  readonly #graph: Graph;
  readonly #settings: IntakeSettings;
  readonly #actor: string;

  constructor(graph: Graph, settings: IntakeSettings, actor: string) {
    this.#graph = graph;
    this.#settings = settings;
    this.#actor = actor;
  }

  /** The posts at some addresses. Those that are known are not asked for. */
  async addresses(addresses: readonly string[]): Promise<IntakeReport> {
    if (addresses.length === 0 || addresses.length > intakeLimits.addresses)
      throw new InputError(
        'addresses',
        `expected 1 to ${intakeLimits.addresses} addresses; got ${addresses.length}.`,
      );
    const wanted = [...new Set(addresses)];
    const there = await knownAddresses(this.#graph, wanted);
    const known = wanted.flatMap((source) => {
      const found = there.get(source);
      return found ? [{ source, ...found }] : [];
    });
    const outcomes = await this.#fetching((fetcher) =>
      postsAt(
        fetcher,
        wanted.filter((url) => !there.has(url)).map((url) => ({ url })),
      ),
    );
    return this.#enter(
      outcomes.map(({ post }) => post),
      known,
    );
  }

  /** The posts of a feed, or of the feed that a page names. */
  async feed(source: string): Promise<IntakeReport> {
    return this.#fetching(async (fetcher) => {
      let feed: ReadFeed | null;
      try {
        feed = await feedAt(this.#graph, fetcher, source);
      } catch (error) {
        if (error instanceof IntakeFailure) return this.#enter([error.of(source)], []);
        throw error;
      }
      return feed === null ? this.#enter([], []) : this.#postsOf(feed, fetcher);
    });
  }

  /** A text that an editor hands over. */
  async text(given: GivenText): Promise<IntakeReport> {
    return this.given([await givenPost(given, 'text')], []);
  }

  /** Posts that were read from files. */
  given(posts: readonly Incoming[], failures: readonly IntakeFailure[]): Promise<IntakeReport> {
    return this.#enter([...posts, ...failures], []);
  }

  async #postsOf(feed: ReadFeed, fetcher: Fetcher): Promise<IntakeReport> {
    const posts = [...new Map(feed.posts.map((post) => [post.url, post])).values()];
    const looked = posts.slice(0, intakeLimits.feedPosts);
    const there = await knownAddresses(
      this.#graph,
      looked.map(({ url }) => url),
    );
    const known = looked.flatMap(({ url }) => {
      const found = there.get(url);
      return found ? [{ source: feed.source, ...found }] : [];
    });
    const carried: Incoming[] = [];
    const toFetch: typeof posts = [];
    for (const post of looked) {
      if (there.has(post.url)) continue;
      const whole = await carriedPost(post, feed);
      if (whole) carried.push(whole);
      else toFetch.push(post);
    }
    const fetched = await postsAt(fetcher, toFetch.slice(0, intakeLimits.addresses));
    const read = fetched.map(({ asked, post }) =>
      // What the feed says of a post is better than what is guessed from its page.
      post instanceof IntakeFailure
        ? post
        : {
            ...post,
            title: asked.title ?? post.title,
            authors: asked.authors.length > 0 ? asked.authors : post.authors,
            published: asked.published ?? post.published,
          },
    );
    const left = posts.length - looked.length + Math.max(toFetch.length - intakeLimits.addresses, 0);
    const failed = read.some((post) => post instanceof IntakeFailure);
    if (left === 0 && !failed) await keepFeed(this.#graph, feed);
    const reason = `The feed has ${left} more posts than one request takes in: ask for it again.`;
    return this.#enter([...carried, ...read], known, left === 0 ? null : reason);
  }

  async #fetching<T>(work: (fetcher: Fetcher) => Promise<T>): Promise<T> {
    const ended = new AbortController();
    const timer = setTimeout(() => ended.abort(), intakeLimits.requestTime);
    try {
      return await work(
        new Fetcher({
          rules: new NetworkRules(this.#settings.allowed),
          turns: siteTurns(this.#graph),
          agent: agentName(this.#settings),
          signal: ended.signal,
        }),
      );
    } finally {
      clearTimeout(timer);
    }
  }

  async #enter(
    outcomes: readonly (Incoming | IntakeFailure)[],
    before: readonly KnownAgain[],
    reason: string | null = null,
  ): Promise<IntakeReport> {
    const failures = outcomes.filter((each) => each instanceof IntakeFailure);
    const incoming = outcomes.filter((each): each is Incoming => !(each instanceof IntakeFailure));
    const found = incoming.length === 0 ? [] : await recognised(this.#graph, incoming);
    // Two addresses may lead to one page: the first of them stands for both.
    const fresh = [...groupedBy(found, ({ waitingKey }) => waitingKey).values()].flatMap(([first]) =>
      first && first.known === null ? [first] : [],
    );
    return {
      waiting: await addWaiting(this.#graph, this.#actor, fresh),
      known: [...before, ...found.flatMap(({ known }) => known ?? [])],
      failures: failures.map(({ source, fault, message }) => ({ source, fault, reason: message })),
      complete: reason === null,
      reason,
    };
  }
}
