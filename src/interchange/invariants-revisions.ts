import { CodePointText } from '../domain/code-points.ts';
import { textHash } from '../domain/text-revision.ts';
import type { Graph } from '../neo4j/graph.ts';
import type { Breach, Invariant } from './invariant.ts';

interface Place {
  readonly key: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** What a citation quoted stands where it stood also in the texts that its post had before. */
export const revisionsStand: Invariant = {
  rule: 'The earlier texts of a post follow each other without gaps in number, and hold the quotes that stood in them.',
  find: async function* (graph: Graph): AsyncGenerator<Breach> {
    let before = { postKey: '', number: 0, until: 0 };
    for await (const revision of graph.stream('check/revisions', {}, 100)) {
      const { postKey, number, since, until, hash } = revision;
      const subject = `${postKey} ${number}`;
      const follows = before.postKey === postKey ? before : { number: 0, until: 0 };
      if (number !== follows.number + 1 || since < follows.until || until < since)
        yield breach(subject, 'it does not follow the text before it');
      if (hash !== textHash(revision.text)) yield breach(subject, 'its hash is that of another text');
      const text = new CodePointText(revision.text);
      for (const { key, quote, start, end } of revision.places as unknown as Place[])
        if (text.slice(start, end) !== quote)
          yield breach(subject, `it does not hold what the citation ${key} quotes, from ${start} to ${end}`);
      before = { postKey, number, until };
    }
  },
};

function breach(subject: string, what: string): Breach {
  return {
    subject,
    sentence: `The text ${subject.replace(/^(.*) (\d+)$/s, '$2 of the post $1')} is not what it should be: ${what}.`,
  };
}
