import { citationKeyOf, lostStart } from '../domain/citation-key.ts';
import { CodePointText, codePointLength } from '../domain/code-points.ts';
import { contextOf, isQuoteProblem, verifyQuote } from '../domain/passage.ts';
import type { Graph, RowOf } from '../neo4j/graph.ts';
import type { Breach, Invariant } from './invariant.ts';

type Citation = RowOf<'check/citations'>;

/** Posts and citations come in one order, so that no text is held longer than its own citations take. */
export const quotesStand: Invariant = {
  rule: 'A quote is exactly the text between its offsets, or marked as lost.',
  find: async function* (graph: Graph): AsyncGenerator<Breach> {
    const citations = graph.stream('check/citations', {});
    let next = await citations.next();
    try {
      for await (const post of graph.stream('check/posts', {}, 100)) {
        const text = new CodePointText(post.text ?? '');
        for (; !next.done && next.value.inPost === post.key; next = await citations.next()) {
          const reason = whyWrong(next.value, text);
          if (reason !== null)
            yield {
              subject: next.value.key,
              sentence: `The citation ${next.value.key} of the post ${post.key} is not what it should be: ${reason}.`,
            };
        }
      }
    } finally {
      await citations.return(undefined);
    }
  },
};

function whyWrong(citation: Citation, text: CodePointText): string | null {
  const lost = citation.anchoring === 'lost';
  const key = citationKeyOf({ ...citation, start: lost ? lostStart(citation.start) : citation.start });
  if (key !== citation.key) return `by its row its key would be ${key}`;
  if (lost) return null;
  const passage = verifyQuote(text, citation.quote, citation.start);
  if (isQuoteProblem(passage)) return passage.reason;
  if (citation.end !== citation.start + codePointLength(citation.quote))
    return `it ends at ${citation.end}, its quote at ${passage.end}`;
  const { prefix, suffix } = contextOf(text, passage);
  return prefix === citation.prefix && suffix === citation.suffix
    ? null
    : 'the text around its quote is another';
}
