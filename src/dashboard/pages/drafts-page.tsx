import { NOUNS } from '../address/changes-address.ts';
import { draftsAddress } from '../address/drafts-address.ts';
import { useStateOf } from '../address/use-state-of.ts';
import { graphql } from '../data/document.ts';
import { useAnswer } from '../data/use-answer.ts';
import { useAsker } from '../data/use-asker.ts';
import { Shown } from '../frame/shown.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { ListedDraft } from '../views/draft-entry.tsx';
import { DraftList } from '../views/draft-list.tsx';
import { EditorsPage } from '../views/editors-page.tsx';
import { Pager } from '../views/pager.tsx';

const Drafts = graphql(
  `
  query Drafts($nouns: [RecordNoun!], $actor: String, $after: String) {
    drafts(nouns: $nouns, actor: $actor, first: 50, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ...ListedDraft }
    }
  }
`,
  [ListedDraft],
);

/** Everything that is a draft: chosen ones are proposed, published or withdrawn together. */
export function DraftsPage() {
  const { t } = useTexts();
  return (
    <EditorsPage title={t('drafts.title')} lead={t('drafts.lead')} to="SEE_DRAFTS">
      <Listed />
    </EditorsPage>
  );
}

function Listed() {
  const { t } = useTexts();
  const { actor } = useAsker();
  const [{ noun, own, after }, change] = useStateOf(draftsAddress);
  const answer = useAnswer(Drafts, {
    nouns: noun ? [noun] : null,
    actor: own ? actor : null,
    after: after || null,
  });
  return (
    <section aria-label={t('drafts.title')}>
      <p className="controls">
        <label>
          {t('drafts.noun')}{' '}
          <select
            value={noun}
            onChange={(event) => change({ noun: event.target.value as typeof noun, after: '' })}
          >
            <option value="">{t('drafts.all')}</option>
            {NOUNS.map((each) => (
              <option key={each} value={each}>
                {t(`noun.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={own}
            onChange={(event) => change({ own: event.target.checked, after: '' })}
          />{' '}
          {t('drafts.own')}
        </label>
      </p>
      <Shown of={answer}>
        {({ drafts: { nodes, totalCount, pageInfo } }) => (
          <>
            <p className="count">{t('count.drafts', { count: totalCount })}</p>
            <DraftList drafts={nodes} />
            {totalCount ? null : <p className="note">{t('drafts.none')}</p>}
            <Pager after={after} pageInfo={pageInfo} onPage={(cursor) => change({ after: cursor })} />
          </>
        )}
      </Shown>
    </section>
  );
}
