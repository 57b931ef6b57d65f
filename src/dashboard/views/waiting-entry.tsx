import { useId } from 'react';
import { type DataOf, graphql } from '../data/document.ts';
import { Sentence } from '../texts/sentence.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { languageName } from './cell-value.tsx';
import { Moment } from './moment.tsx';
import { PostLink } from './record-links.tsx';
import { SafeLink } from './safe-link.tsx';
import { WaitingDecision } from './waiting-decision.tsx';

export const TaggedWaitingPost = graphql(`
  fragment TaggedWaitingPost on WaitingPost {
    key standing url title authors published language source fetchedAt addedBy likeness
    republishes { key title } post { key title } decidedBy decidedAt why
  }
`);

export type WaitingPost = DataOf<typeof TaggedWaitingPost>;

interface WaitingEntryProps {
  readonly post: WaitingPost;
  readonly open: boolean;
  onOpen(open: boolean): void;
  onDismissed(): void;
}

/** A post that came in, as it was found, and what became of it; opened, it is decided on. */
export function WaitingEntry({ post, open, onOpen, onDismissed }: WaitingEntryProps) {
  const { t, date } = useTexts();
  const id = useId();
  const { title, authors, published, language, url, source, fetchedAt, addedBy } = post;
  return (
    <article aria-labelledby={id}>
      <h3 id={id} lang={language ?? undefined}>
        {title ?? url ?? source}
      </h3>
      <p className="count">
        {[...authors, date(published), ...(language ? [languageName(language)] : [])].join(' · ')}
        {url ? (
          <>
            {' · '}
            <SafeLink href={url}>{url}</SafeLink>
          </>
        ) : null}
      </p>
      <p className="count">
        <Sentence of="waiting.came" parts={{ at: <Moment at={fetchedAt} />, by: addedBy }} />
      </p>
      <Again post={post} />
      <Decided post={post} />
      {post.standing === 'WAITING' ? (
        <p>
          <button type="button" aria-expanded={open} onClick={() => onOpen(!open)}>
            {t('waiting.decide')} <span className="unseen">{title ?? url ?? source}</span>
          </button>
        </p>
      ) : null}
      {open && post.standing === 'WAITING' ? <WaitingDecision post={post} onDismissed={onDismissed} /> : null}
    </article>
  );
}

/** That the text is one that is there already, and so of one voice with it. */
function Again({ post: { republishes, likeness } }: { readonly post: WaitingPost }) {
  const { percent } = useTexts();
  if (!republishes) return null;
  return (
    <p className="note">
      <Sentence
        of="waiting.again"
        parts={{ post: <PostLink post={republishes} />, share: percent(likeness ?? 1) }}
      />
    </p>
  );
}

function Decided({ post: { standing, decidedBy, decidedAt, why, post } }: { readonly post: WaitingPost }) {
  const { t } = useTexts();
  if (standing === 'WAITING') return null;
  return (
    <>
      <p>
        <Sentence
          of={standing === 'TAKEN' ? 'waiting.wasTaken' : 'waiting.wasDismissed'}
          parts={{ by: decidedBy, at: decidedAt ? <Moment at={decidedAt} /> : null }}
        />{' '}
        {post ? <PostLink post={post} /> : standing === 'TAKEN' ? t('waiting.postGone') : null}
      </p>
      {why ? <p className="reason">{why}</p> : null}
    </>
  );
}
