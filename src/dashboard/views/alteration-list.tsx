import type { ReactNode } from 'react';
import { type DataOf, graphql } from '../data/document.ts';
import { useRecordNames } from '../data/record-names.ts';
import { recordsIn } from '../layout/record-cells.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Differences } from './differences.tsx';
import { HistoryLink } from './history-link.tsx';
import { RecordLink } from './record-link.tsx';

export const ToldAlteration = graphql(`
  fragment ToldAlteration on Alteration {
    position noun key kind withheld fields { field before after }
  }
`);

type Alteration = DataOf<typeof ToldAlteration>;

interface AlterationListProps<A extends Alteration> {
  readonly alterations: readonly A[];
  /** What stands above the differences of one; left out, which record it is. */
  head?(alteration: A): ReactNode;
}

/** What was altered, record by record, each with its differences. */
export function AlterationList<A extends Alteration>({ alterations, head }: AlterationListProps<A>) {
  const { t } = useTexts();
  const names = useRecordNames(alterations.flatMap((each) => [each, ...recordsIn(each.fields)]));
  return (
    <ol className="alterations">
      {alterations.map((alteration) => (
        <li key={`${alteration.position} ${alteration.noun} ${alteration.key}`}>
          {head ? (
            head(alteration)
          ) : (
            <p>
              <span className={`kind did-${alteration.kind.toLowerCase()}`}>
                {t(`altered.${alteration.kind}`)}
              </span>{' '}
              {t(`noun.${alteration.noun}`)}:{' '}
              <strong>
                <RecordLink record={alteration} names={names} otherwise={nameAmong(alteration)} />
              </strong>{' '}
              <span className="count">
                <HistoryLink noun={alteration.noun} of={alteration.key} />
              </span>
            </p>
          )}
          <Differences fields={alteration.fields} names={names} />
          {alteration.withheld ? <p className="hint">{t('changes.withheld')}</p> : null}
        </li>
      ))}
    </ol>
  );
}

/** What a record that is gone was called, as far as its own cells tell. */
function nameAmong({ fields }: Alteration): string | undefined {
  for (const name of ['name', 'title', 'quote']) {
    const cell = fields.find(({ field }) => field === name);
    if (cell?.after || cell?.before) return cell.after || cell.before || undefined;
  }
  return undefined;
}
