import { type DataOf, graphql } from '../data/document.ts';
import { useTexts } from '../texts/use-texts.ts';
import { placeOf } from './cited-passage.ts';
import { PostLink } from './record-links.tsx';
import { SafeLink } from './safe-link.tsx';

export const ProvingCitation = graphql(`
  fragment ProvingCitation on Citation {
    id quote prefix suffix start end state
    post { key title url published language }
  }
`);

interface ProofProps {
  readonly citations: readonly DataOf<typeof ProvingCitation>[];
  readonly total: number;
}

/** The passages that say so, each with the post that it stands in and its address. */
export function Proof({ citations, total }: ProofProps) {
  const { t, date } = useTexts();
  if (!citations.length) return <p className="note">{t('proof.none')}</p>;
  return (
    <>
      {citations.map(({ id, quote, prefix, suffix, post, state, start, end }) => (
        <figure key={id} className="proof">
          <blockquote lang={post.language ?? undefined} cite={post.url ?? undefined}>
            {prefix ? <span className="around">…{prefix}</span> : null}
            <mark>{quote}</mark>
            {suffix ? <span className="around">{suffix}…</span> : null}
          </blockquote>
          <figcaption>
            <PostLink post={post} query={new URLSearchParams({ chosen: placeOf({ start, end }) })} />{' '}
            <span className="count">{date(post.published)}</span>
            {post.url ? (
              <span className="address">
                <SafeLink href={post.url}>{post.url}</SafeLink>
              </span>
            ) : null}
            {state === 'LOST' ? <span className="count"> · {t('post.lost')}</span> : null}
          </figcaption>
        </figure>
      ))}
      {total > citations.length ? (
        <p className="hint">{t('list.rest', { count: total - citations.length })}</p>
      ) : null}
    </>
  );
}
