import { useRecordNames } from '../data/record-names.ts';
import type { EditFailure } from '../data/write.ts';
import { useTexts } from '../texts/use-texts.ts';
import { HistoryLink } from './history-link.tsx';
import { RecordLink } from './record-link.tsx';

/** Why nothing was written: each reason, what would be right, and the records that stand against it. The service says it in English. */
export function Refusals({ failures }: { readonly failures: readonly EditFailure[] }) {
  const { t } = useTexts();
  const names = useRecordNames(failures.flatMap(({ conflicts }) => conflicts));
  if (!failures.length) return null;
  return (
    <div className="note failed" role="alert">
      <p>
        <strong>{t('refusals.title')}</strong>
      </p>
      <ul>
        {failures.map(({ code, noun, key, field, reason, right, conflicts, conflictCount }) => (
          <li key={`${code} ${noun} ${key} ${field} ${reason}`}>
            <span lang="en">
              {reason}
              {right ? ` – ${right}` : null}
            </span>
            {conflicts.length ? (
              <ul>
                {conflicts.map((record) => (
                  <li key={`${record.noun} ${record.key}`}>
                    {t(`noun.${record.noun}`)}: <RecordLink record={record} names={names} /> (
                    <HistoryLink noun={record.noun} of={record.key} />)
                  </li>
                ))}
                {conflictCount > conflicts.length ? (
                  <li>{t('list.rest', { count: conflictCount - conflicts.length })}</li>
                ) : null}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
