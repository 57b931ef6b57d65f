import type { Plugin } from 'graphql-yoga';
import { sentence } from './sentence.ts';

/** Settles before anything is done in which form the answer is wanted; refuses what cannot be given. */
export function useNegotiation(): Plugin {
  return {
    onRequestParse({ request, endResponse, fetchAPI }) {
      const wanted = mediaTypeFor(request.headers.get('accept'));
      // Yoga reads the header again and knows no weights; it is told the one type that was chosen.
      if (wanted !== undefined) request.headers.set('accept', wanted);
      else
        endResponse(
          sentence(
            fetchAPI.Response,
            406,
            `None of the accepted types can be answered; there are ${OFFERED.join(', ')}.`,
          ),
        );
    },
  };
}

/** In the order that is preferred where the client has no preference. */
const OFFERED = ['application/json', 'application/graphql-response+json', 'text/event-stream'];

/** The media type that suits an Accept header best, by its weights (RFC 9110, 12.5.1). */
function mediaTypeFor(accept: string | null): string | undefined {
  const ranges = (accept?.trim() || '*/*').split(',').map(rangeOf);
  let best: { type: string; weight: number; place: number } | undefined;
  for (const type of OFFERED) {
    const [range] = ranges
      .map((each, place) => ({ ...each, place }))
      .filter((each) => each.exactness(type) > 0)
      .sort((a, b) => b.exactness(type) - a.exactness(type));
    if (!range || range.weight === 0) continue;
    const { weight, place } = range;
    if (!best || weight > best.weight || (weight === best.weight && place < best.place))
      best = { type, weight, place };
  }
  return best?.type;
}

interface Range {
  readonly weight: number;
  /** 0 where the range does not cover the type; the more exactly it names it, the higher. */
  readonly exactness: (type: string) => number;
}

function rangeOf(text: string): Range {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const value = (name: string) =>
    parameters.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1);
  const weight = Number(value('q') ?? 1);
  const charset = value('charset')?.replaceAll('"', '');
  const readable = charset === undefined || charset === 'utf-8' || charset === 'utf8';
  return {
    weight: readable && weight >= 0 && weight <= 1 ? weight : 0,
    exactness: (type) => {
      if (range === type) return 3;
      if (range === `${type.split('/')[0]}/*`) return 2;
      return range === '*/*' ? 1 : 0;
    },
  };
}
