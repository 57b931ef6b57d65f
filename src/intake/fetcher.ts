import { type Answered, ask } from './door.ts';
import { IntakeFailure } from './intake-failure.ts';
import { intakeLimits } from './intake-limits.ts';
import { decoded, type Media, mediaOf } from './media.ts';
import type { NetworkRules } from './network-rules.ts';
import { everythingAllowed, nothingAllowed, type Robots, readRobots } from './robots.ts';

/** How the nodes of the service take turns at a host: one after the other, and none before the host wants to be asked again. */
export interface Turns {
  /** Takes the next turn at a host, and so keeps others away for `pause`. Answers how long to wait for it; null where that is longer than `patience`: then no turn was taken. */
  take(host: string, pause: number, patience: number): Promise<number | null>;
  /** The host asked to be left alone for so long. */
  rest(host: string, milliseconds: number): Promise<void>;
}

export interface FetcherOptions {
  readonly rules: NetworkRules;
  readonly turns: Turns;
  /** How the service calls itself. */
  readonly agent: string;
  /** Ends everything that is being fetched. */
  readonly signal: AbortSignal;
}

/** What was fetched, and from where it came in the end. */
export interface Fetched {
  readonly asked: string;
  /** The last address of the redirects. */
  readonly address: string;
  readonly at: string;
  readonly media: Media;
  readonly bytes: Buffer;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What is known of the last fetch of a feed: nothing is sent again that has not changed. */
export interface Known {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface Wanted {
  /** Media types that are read. */
  readonly types: readonly string[];
  readonly known?: Known | null;
}

const REDIRECTS = [301, 302, 303, 307, 308];

/** Fetches addresses politely, for the length of one request: what a host allows is asked once, then obeyed. */
export class Fetcher {
  readonly #options: FetcherOptions;
  readonly #robots = new Map<string, Promise<Robots>>();

  constructor(options: FetcherOptions) {
    this.#options = options;
  }

  /** Null where nothing has changed since what is known. */
  async fetch(address: string, wanted: Wanted): Promise<Fetched | null> {
    const time = new AbortController();
    const end = () => time.abort();
    const timer = setTimeout(end, intakeLimits.fetchTime);
    if (this.#options.signal.aborted) end();
    this.#options.signal.addEventListener('abort', end, { once: true });
    try {
      return await this.#follow(address, wanted, time.signal);
    } finally {
      clearTimeout(timer);
      this.#options.signal.removeEventListener('abort', end);
    }
  }

  async #follow(address: string, wanted: Wanted, signal: AbortSignal): Promise<Fetched | null> {
    let url = addressOf(address, address);
    const passed = new Set<string>();
    for (;;) {
      await this.#mayAsk(url, address, signal);
      const answer = await this.#ask(url, wanted, signal);
      if (!REDIRECTS.includes(answer.status)) return this.#read(answer, url, address, wanted);
      answer.leave();
      passed.add(url.href);
      url = redirected(answer, url, address);
      if (passed.has(url.href)) throw new IntakeFailure('REDIRECTS', address, 'It redirects in a circle.');
      if (passed.size > intakeLimits.redirects)
        throw new IntakeFailure(
          'REDIRECTS',
          address,
          `It redirects more than ${intakeLimits.redirects} times.`,
        );
    }
  }

  async #read(answer: Answered, url: URL, asked: string, wanted: Wanted): Promise<Fetched | null> {
    const { status, headers } = answer;
    if (status === 304 && wanted.known) {
      answer.leave();
      return null;
    }
    if (status !== 200) {
      answer.leave();
      await this.#obeyRetryAfter(answer, url);
      throw new IntakeFailure('STATUS', asked, statusReason(status));
    }
    const media = mediaOf(headers['content-type']);
    if (!wanted.types.includes(media.type)) {
      answer.leave();
      const named = media.type === '' ? 'of no named type' : `of the type ${media.type}`;
      throw new IntakeFailure('TYPE', asked, `It is ${named}; what is read: ${wanted.types.join(', ')}.`);
    }
    return {
      asked,
      address: url.href,
      at: new Date().toISOString(),
      media,
      bytes: await answer.body(intakeLimits.bytes),
      etag: headers.etag ?? null,
      lastModified: headers['last-modified'] ?? null,
    };
  }

  /** Waits for this service's turn at the host, if the host lets itself be read at all. */
  async #mayAsk(url: URL, asked: string, signal: AbortSignal): Promise<void> {
    const robots = await this.#robotsOf(url, signal);
    if (!robots.allows(url.href))
      throw new IntakeFailure('ROBOTS', asked, `${url.host} asks programs not to read it (robots.txt).`);
    await this.#turn(url, asked, robots.pause ?? intakeLimits.pause, signal);
  }

  async #turn(url: URL, asked: string, pause: number, signal: AbortSignal): Promise<void> {
    const wait = await this.#options.turns.take(url.host, pause, intakeLimits.longestPause);
    if (wait === null)
      throw new IntakeFailure('BUSY', asked, `${url.host} wants to be asked less often: try again later.`);
    if (wait > 0) await pausing(wait, signal, asked);
  }

  #robotsOf(url: URL, signal: AbortSignal): Promise<Robots> {
    let robots = this.#robots.get(url.origin);
    if (robots === undefined) {
      robots = this.#fetchRobots(new URL('/robots.txt', url), signal);
      this.#robots.set(url.origin, robots);
    }
    return robots;
  }

  /** RFC 9309, 2.3.1: none means that all may be read; one that cannot be had, that nothing may. */
  async #fetchRobots(first: URL, signal: AbortSignal): Promise<Robots> {
    let url = first;
    for (let steps = 0; steps <= intakeLimits.redirects; steps++) {
      await this.#turn(url, first.href, 0, signal);
      const answer = await this.#ask(url, { types: [] }, signal);
      if (answer.status === 200) {
        const bytes = await answer.body(intakeLimits.robotsBytes);
        return readRobots(first.href, decoded(bytes, { charset: 'utf-8' }));
      }
      answer.leave();
      if (!REDIRECTS.includes(answer.status)) {
        await this.#obeyRetryAfter(answer, url);
        return answer.status >= 400 && answer.status < 500 && answer.status !== 429
          ? everythingAllowed
          : nothingAllowed;
      }
      url = redirected(answer, url, first.href);
    }
    return everythingAllowed;
  }

  #ask(url: URL, { types, known }: Wanted, signal: AbortSignal): Promise<Answered> {
    return ask({
      url,
      rules: this.#options.rules,
      signal,
      headers: {
        'user-agent': this.#options.agent,
        accept: types.length === 0 ? 'text/plain' : `${types.join(', ')}, */*;q=0.1`,
        'accept-language': 'nb, nn, da, sv, fi, is, en;q=0.5, *;q=0.1',
        ...(known?.etag ? { 'if-none-match': known.etag } : {}),
        ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
      },
    });
  }

  async #obeyRetryAfter({ status, headers }: Answered, url: URL): Promise<void> {
    if (status !== 429 && status !== 503) return;
    const after = headers['retry-after'] ?? '';
    const milliseconds = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - Date.now();
    await this.#options.turns.rest(url.host, restOf(milliseconds));
  }
}

const A_MINUTE = 60_000;
const A_DAY = 86_400_000;

function restOf(milliseconds: number): number {
  return Number.isFinite(milliseconds) ? Math.min(Math.max(milliseconds, 0), A_DAY) : A_MINUTE;
}

function addressOf(text: string, asked: string, base?: URL): URL {
  const url = URL.canParse(text, base) ? new URL(text, base) : null;
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw new IntakeFailure(
      'ADDRESS',
      asked,
      base === undefined
        ? 'It is no address that begins with https:// or http://.'
        : `It redirects to “${text}”, which is no address of the web.`,
    );
  if (url.username !== '' || url.password !== '')
    throw new IntakeFailure('ADDRESS', asked, 'An address with a name or a password in it is not asked.');
  url.hash = '';
  return url;
}

function redirected({ status, headers }: Answered, from: URL, asked: string): URL {
  if (headers.location === undefined)
    throw new IntakeFailure('REDIRECTS', asked, `It answered ${status} and said not where to.`);
  return addressOf(headers.location, asked, from);
}

function statusReason(status: number): string {
  if (status === 404 || status === 410) return `There is nothing at this address (${status}).`;
  if (status === 401 || status === 403) return `It is not open to the public (${status}).`;
  if (status === 429 || status === 503) return `The host is busy and wants to be asked later (${status}).`;
  return `The host answered ${status} instead of a page.`;
}

async function pausing(milliseconds: number, signal: AbortSignal, asked: string): Promise<void> {
  const timeout = () => new IntakeFailure('TIME', asked, 'Its turn did not come in time.');
  if (signal.aborted) throw timeout();
  await new Promise<void>((resolve, reject) => {
    const ended = () => {
      clearTimeout(timer);
      reject(timeout());
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', ended);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', ended, { once: true });
  });
}
