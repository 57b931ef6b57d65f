import { changeAddress } from '../address/changes-address.ts';
import { Link } from '../address/link.tsx';
import { useStateOf } from '../address/use-state-of.ts';
import { graphql } from '../data/document.ts';
import { recordId } from '../data/record-id.ts';
import { useAnswer } from '../data/use-answer.ts';
import { NotFound } from '../frame/not-found.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { Shown } from '../frame/shown.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { ChangeAlterations } from '../views/change-alterations.tsx';
import { ChangeCreations } from '../views/change-creations.tsx';
import { type ChangeData, ChangeHead, ToldChange } from '../views/change-head.tsx';
import { UndoChange } from '../views/undo-change.tsx';

const Change = graphql(
  `
  query ChangePage($id: ID!) { node(id: $id) { __typename ...ToldChange } }
`,
  [ToldChange],
);

/** One change: who, when, why, and all that it altered, before and after. */
export function ChangePage({ recordKey }: { readonly recordKey: string }) {
  const answer = useAnswer(Change, { id: recordId('Change', recordKey) });
  return (
    <Shown of={answer} whole>
      {({ node }) => (node?.__typename === 'Change' ? <Told change={node} /> : <NotFound />)}
    </Shown>
  );
}

function Told({ change }: { readonly change: ChangeData }) {
  const { t } = useTexts();
  const [{ after }, turn] = useStateOf(changeAddress);
  return (
    <>
      <PageTitle above={<Link to={{ page: 'changes' }}>{t('changes.title')}</Link>}>
        {t('changes.one', { position: change.position })}
      </PageTitle>
      <div className="stack">
        <div className="card">
          <ChangeHead change={change} />
          <UndoChange change={change} />
        </div>
        {change.kind === 'IMPORT' ? <ChangeCreations change={change} /> : null}
        {change.altered.length ? (
          <section aria-labelledby="altered">
            <h2 id="altered">{t('changes.altered')}</h2>
            <ChangeAlterations
              position={change.position}
              after={after}
              onPage={(cursor) => turn({ after: cursor })}
            />
          </section>
        ) : null}
      </div>
    </>
  );
}
