import { useRef, useState } from 'react';
import { Link } from '../address/link.tsx';
import { lostAddress } from '../address/lost-address.ts';
import { useStateOf } from '../address/use-state-of.ts';
import { refreshAll } from '../data/answers.ts';
import { graphql } from '../data/document.ts';
import { useAnswer } from '../data/use-answer.ts';
import { Shown } from '../frame/shown.tsx';
import type { TextKey } from '../texts/catalogue.ts';
import { Sentence } from '../texts/sentence.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { EditorsPage } from '../views/editors-page.tsx';
import { IdeaSearch } from '../views/idea-search.tsx';
import { LostCitation, LostEntry } from '../views/lost-entry.tsx';
import { Pager } from '../views/pager.tsx';

const Lost = graphql(
  `
  query LostCitations($filter: LostCitationFilter, $after: String) {
    lostCitations(first: 10, after: $after, filter: $filter) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ...LostCitation }
    }
  }
`,
  [LostCitation],
);

/** Citations whose passages the texts of their posts no longer have: each is put where it belongs now, or given up. */
export function LostPage() {
  const { t } = useTexts();
  return (
    <EditorsPage title={t('lost.title')} lead={t('lost.lead')} to="SEE_DRAFTS">
      <Listed />
    </EditorsPage>
  );
}

interface Done {
  readonly text: TextKey;
  readonly position: number | null;
}

function Listed() {
  const { t } = useTexts();
  const [{ post, idea, after, opened }, change] = useStateOf(lostAddress);
  const [done, setDone] = useState<Done>();
  const told = useRef<HTMLParagraphElement>(null);
  const answer = useAnswer(Lost, {
    filter: { posts: post ? [post] : null, ideas: idea ? [idea] : null },
    after: after || null,
  });
  const settled = (text: TextKey, position: number | null) => {
    setDone({ text, position });
    change({ opened: '' }, { replace: true });
    refreshAll();
    told.current?.focus();
  };
  return (
    <section aria-label={t('lost.title')}>
      <div className="controls">
        <IdeaSearch
          label={t('changes.idea')}
          chosen={idea}
          onChoose={(key) => change({ idea: key, after: '' })}
        />
        {post ? (
          <button type="button" onClick={() => change({ post: '', after: '' })}>
            {t('lost.everyPost')}
          </button>
        ) : null}
      </div>
      <p ref={told} tabIndex={-1} role="status" className="report">
        {done ? <DoneNote done={done} /> : null}
      </p>
      <Shown of={answer}>
        {({ lostCitations: { nodes, totalCount, pageInfo } }) => (
          <>
            <p className="count">{t('count.citations', { count: totalCount })}</p>
            {totalCount ? null : <p className="note">{t('lost.none')}</p>}
            <ul className="plain">
              {nodes.map((citation) => (
                <li key={citation.key}>
                  <LostEntry
                    citation={citation}
                    open={opened === citation.key}
                    onOpen={(open) => change({ opened: open ? citation.key : '' }, { replace: true })}
                    onMoved={(position) => settled('lost.moved', position)}
                    onDeleted={(position) => settled('lost.deleted', position)}
                  />
                </li>
              ))}
            </ul>
            <Pager after={after} pageInfo={pageInfo} onPage={(cursor) => change({ after: cursor })} />
          </>
        )}
      </Shown>
    </section>
  );
}

function DoneNote({ done: { text, position } }: { readonly done: Done }) {
  const { t } = useTexts();
  const change =
    position === null ? null : (
      <Link to={{ page: 'change', key: String(position) }}>{t('changes.one', { position })}</Link>
    );
  return <Sentence of={text} parts={{ change }} />;
}
