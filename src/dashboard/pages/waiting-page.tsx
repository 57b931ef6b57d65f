import { useRef } from 'react';
import { useStateOf } from '../address/use-state-of.ts';
import { STANDINGS, waitingAddress } from '../address/waiting-address.ts';
import { graphql } from '../data/document.ts';
import { useAnswer } from '../data/use-answer.ts';
import { Shown } from '../frame/shown.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { EditorsPage } from '../views/editors-page.tsx';
import { ImportPosts } from '../views/import-posts.tsx';
import { Pager } from '../views/pager.tsx';
import { TaggedWaitingPost, WaitingEntry } from '../views/waiting-entry.tsx';

const Waiting = graphql(
  `
  query WaitingPosts($standing: WaitingStanding!, $before: String) {
    waitingPosts(standing: $standing, last: 20, before: $before) {
      totalCount pageInfo { hasPreviousPage startCursor } nodes { ...TaggedWaitingPost }
    }
  }
`,
  [TaggedWaitingPost],
);

/** Posts from elsewhere: taken in by address, feed or text, then decided on one by one. */
export function WaitingPage() {
  const { t } = useTexts();
  return (
    <EditorsPage title={t('waiting.title')} lead={t('waiting.lead')} to="SEE_DRAFTS">
      <div className="stack">
        <ImportPosts />
        <WaitingList />
      </div>
    </EditorsPage>
  );
}

function WaitingList() {
  const { t } = useTexts();
  const [{ standing, before, opened }, change] = useStateOf(waitingAddress);
  const answer = useAnswer(Waiting, { standing, before: before || null });
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section aria-labelledby="list">
      <h2 id="list" ref={heading} tabIndex={-1}>
        {t('waiting.list')}
      </h2>
      <p className="controls">
        <label>
          {t('waiting.standing')}{' '}
          <select
            value={standing}
            onChange={(event) =>
              change({ standing: event.target.value as typeof standing, before: '', opened: '' })
            }
          >
            {STANDINGS.map((each) => (
              <option key={each} value={each}>
                {t(`waiting.standings.${each}`)}
              </option>
            ))}
          </select>
        </label>
      </p>
      <Shown of={answer}>
        {({ waitingPosts: { nodes, totalCount, pageInfo } }) => (
          <>
            <p className="count" role="status">
              {t('count.posts', { count: totalCount })}
            </p>
            <ul className="plain">
              {nodes.toReversed().map((post) => (
                <li key={post.key}>
                  <WaitingEntry
                    post={post}
                    open={opened === post.key}
                    onOpen={(open) => change({ opened: open ? post.key : '' }, { replace: true })}
                    onDismissed={() => {
                      change({ opened: '' }, { replace: true });
                      heading.current?.focus();
                    }}
                  />
                </li>
              ))}
            </ul>
            <Pager
              after={before}
              pageInfo={{ hasNextPage: pageInfo.hasPreviousPage, endCursor: pageInfo.startCursor }}
              onPage={(cursor) => change({ before: cursor, opened: '' })}
            />
          </>
        )}
      </Shown>
    </section>
  );
}
