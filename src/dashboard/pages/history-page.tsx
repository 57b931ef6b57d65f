import { historyAddress, NOUNS } from '../address/changes-address.ts';
import { Link } from '../address/link.tsx';
import { useStateOf } from '../address/use-state-of.ts';
import { type DataOf, graphql } from '../data/document.ts';
import { recordId } from '../data/record-id.ts';
import { useRecordNames } from '../data/record-names.ts';
import { useAnswer } from '../data/use-answer.ts';
import { NotFound } from '../frame/not-found.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { Shown } from '../frame/shown.tsx';
import { Sentence } from '../texts/sentence.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { AlterationList, ToldAlteration } from '../views/alteration-list.tsx';
import { Moment } from '../views/moment.tsx';
import { Pager } from '../views/pager.tsx';
import { nameIn, RecordLink } from '../views/record-link.tsx';

const Entered = graphql(`
  fragment Entered on Change { position kind at actor reason }
`);

const History = graphql(
  `
  query History($id: ID!, $noun: Noun!, $key: String!, $before: String) {
    node(id: $id) {
      __typename id
      ... on Adopter { entered { ...Entered } }
      ... on Idea { entered { ...Entered } }
      ... on Adoption { entered { ...Entered } }
      ... on Copy { entered { ...Entered } }
      ... on Post { entered { ...Entered } }
      ... on Citation { entered { ...Entered } }
    }
    recordHistory(noun: $noun, key: $key, last: 20, before: $before) {
      totalCount pageInfo { hasPreviousPage startCursor }
      nodes { ...ToldAlteration change { ...Entered } }
    }
  }
`,
  [Entered, ToldAlteration],
);

type HistoryData = DataOf<typeof History>;

/** Everything that happened to one record: who entered it, each later change with its differences, the newest first. */
export function HistoryPage({ recordKey, noun }: { readonly recordKey: string; readonly noun?: string }) {
  const known = NOUNS.find((each) => each.toLowerCase() === noun);
  return known ? <HistoryOf noun={known} recordKey={recordKey} /> : <NotFound />;
}

interface HistoryOfProps {
  readonly noun: (typeof NOUNS)[number];
  readonly recordKey: string;
}

function HistoryOf({ noun, recordKey: key }: HistoryOfProps) {
  const [{ before }] = useStateOf(historyAddress);
  const answer = useAnswer(History, { id: recordId(noun, key), noun, key, before: before || null });
  return (
    <Shown of={answer} whole>
      {(data) =>
        data.node || data.recordHistory.totalCount ? (
          <Told data={data} noun={noun} recordKey={key} />
        ) : (
          <NotFound />
        )
      }
    </Shown>
  );
}

function Told({ data, noun, recordKey: key }: HistoryOfProps & { readonly data: HistoryData }) {
  const texts = useTexts();
  const { t } = texts;
  const [{ before }, turn] = useStateOf(historyAddress);
  const { node, recordHistory: history } = data;
  const id = recordId(noun, key);
  const names = useRecordNames([{ noun, key }]);
  const named = names.get(id);
  const { hasPreviousPage, startCursor } = history.pageInfo;
  // What came with an import has no alteration of its own; what is told of a record that this went into is that one's.
  const entered = node?.id === id && 'entered' in node && !hasPreviousPage ? node.entered : null;
  return (
    <>
      <PageTitle above={t(`noun.${noun}`)}>
        {t('history.title', { name: named && node?.id === id ? nameIn(named, texts) : key })}
      </PageTitle>
      <p>
        {node ? (
          <Sentence
            of={node.id === id ? 'history.now' : 'history.into'}
            parts={{ record: <RecordLink record={{ noun, key }} names={names} /> }}
          />
        ) : (
          t('history.gone')
        )}
      </p>
      <section aria-label={t('history.link')}>
        <p className="count">{t('count.changes', { count: history.totalCount })}</p>
        <AlterationList
          alterations={history.nodes.toReversed()}
          head={({ kind, change }) => <Made did={kind} change={change} />}
        />
        {entered && !history.nodes.some(({ position }) => position === entered.position) ? (
          <Made did="CREATED" change={entered} />
        ) : null}
        <Pager
          after={before}
          pageInfo={{ hasNextPage: hasPreviousPage, endCursor: startCursor }}
          onPage={(cursor) => turn({ before: cursor })}
        />
      </section>
    </>
  );
}

interface MadeProps {
  readonly did: 'CREATED' | 'CHANGED' | 'DELETED';
  readonly change: DataOf<typeof Entered>;
}

/** What was done with the record, when, by whom and why. */
function Made({ did, change: { position, kind, at, actor, reason } }: MadeProps) {
  const { t } = useTexts();
  return (
    <>
      <p>
        <span className={`kind did-${did.toLowerCase()}`}>{t(`altered.${did}`)}</span> <Moment at={at} /> ·{' '}
        <span className="who">{actor}</span> · {t(`changeKind.${kind}`)} ·{' '}
        <Link to={{ page: 'change', key: String(position) }}>{t('changes.one', { position })}</Link>
      </p>
      {reason ? <p className="reason">{reason}</p> : null}
    </>
  );
}
