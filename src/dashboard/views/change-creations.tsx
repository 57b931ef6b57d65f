import { changeAddress, type NOUNS } from '../address/changes-address.ts';
import { useStateOf } from '../address/use-state-of.ts';
import { graphql } from '../data/document.ts';
import { recordId } from '../data/record-id.ts';
import { useRecordNames } from '../data/record-names.ts';
import { useAnswer } from '../data/use-answer.ts';
import { Shown } from '../frame/shown.tsx';
import { useTexts } from '../texts/use-texts.ts';
import type { ChangeData } from './change-head.tsx';
import { Pager } from './pager.tsx';
import { RecordLink } from './record-link.tsx';

type Noun = (typeof NOUNS)[number];

const Creations = graphql(`
  query Creations($id: ID!, $noun: Noun!, $after: String) {
    node(id: $id) {
      __typename
      ... on Change { creations(noun: $noun, first: 50, after: $after) { pageInfo { hasNextPage endCursor } nodes { noun key } } }
    }
  }
`);

/** What came with a bulk import and is still there: one noun at a time. */
export function ChangeCreations({ change: { position, created } }: { readonly change: ChangeData }) {
  const { t } = useTexts();
  const [{ of }, turn] = useStateOf(changeAddress);
  const counts: readonly (readonly [Noun, number])[] = [
    ['IDEA', created.ideas],
    ['ADOPTER', created.adopters],
    ['ADOPTION', created.adoptions],
    ['COPY', created.copies],
    ['POST', created.posts],
    ['CITATION', created.citations],
    ['STORY', created.stories],
  ];
  return (
    <section aria-labelledby="came">
      <h2 id="came">{t('changes.came')}</h2>
      <p className="controls">
        {counts.map(([noun, count]) =>
          count ? (
            <button
              key={noun}
              type="button"
              className="chip"
              aria-pressed={of === noun}
              onClick={() => turn({ of: of === noun ? '' : noun, from: '' }, { replace: true })}
            >
              {t(`noun.${noun}`)} ({count})
            </button>
          ) : null,
        )}
      </p>
      {of ? <Came position={position} noun={of} /> : null}
    </section>
  );
}

function Came({ position, noun }: { readonly position: number; readonly noun: Noun }) {
  const [{ from }, turn] = useStateOf(changeAddress);
  const id = recordId('Change', String(position));
  return (
    <Shown of={useAnswer(Creations, { id, noun, after: from || null })}>
      {({ node }) =>
        node?.__typename === 'Change' ? (
          <>
            <Records records={node.creations.nodes} />
            <Pager
              after={from}
              pageInfo={node.creations.pageInfo}
              onPage={(cursor) => turn({ from: cursor })}
            />
          </>
        ) : null
      }
    </Shown>
  );
}

function Records({
  records,
}: {
  readonly records: readonly { readonly noun: Noun; readonly key: string }[];
}) {
  const names = useRecordNames(records);
  return (
    <ul className="plain">
      {records.map((record) => (
        <li key={record.key}>
          <RecordLink record={record} names={names} />
        </li>
      ))}
    </ul>
  );
}
