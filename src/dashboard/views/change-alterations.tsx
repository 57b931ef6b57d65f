import { graphql } from '../data/document.ts';
import { recordId } from '../data/record-id.ts';
import { useAnswer } from '../data/use-answer.ts';
import { Shown } from '../frame/shown.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { AlterationList, ToldAlteration } from './alteration-list.tsx';
import { Pager } from './pager.tsx';

const Alterations = graphql(
  `
  query Alterations($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      ... on Change {
        alterations(first: 20, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ToldAlteration } }
      }
    }
  }
`,
  [ToldAlteration],
);

interface ChangeAlterationsProps {
  readonly position: number;
  readonly after: string;
  onPage(after: string): void;
}

/** What one change altered, a page at a time. */
export function ChangeAlterations({ position, after, onPage }: ChangeAlterationsProps) {
  const { t } = useTexts();
  const answer = useAnswer(Alterations, { id: recordId('Change', String(position)), after: after || null });
  return (
    <Shown of={answer}>
      {({ node }) => {
        if (node?.__typename !== 'Change') return <p className="note">{t('changes.none')}</p>;
        if (!node.alterations.totalCount) return null;
        return (
          <>
            <AlterationList alterations={node.alterations.nodes} />
            <Pager after={after} pageInfo={node.alterations.pageInfo} onPage={onPage} />
          </>
        );
      }}
    </Shown>
  );
}
