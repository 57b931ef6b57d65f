import { useRecordNames } from '../data/record-names.ts';
import type { EditFailure } from '../data/write.ts';
import { useTexts } from '../texts/use-texts.ts';
import { RecordLink } from '../views/record-link.tsx';

/** Why something cannot be saved, in the service's words, with the records that stand against it. */
export function FailureWords({
  failures,
  id,
}: {
  readonly failures: readonly EditFailure[];
  readonly id?: string;
}) {
  const { t } = useTexts();
  const names = useRecordNames(failures.flatMap(({ conflicts }) => conflicts));
  if (!failures.length) return null;
  return (
    <ul id={id} className="plain wrong">
      {failures.map(({ field, code, reason, right, conflicts }) => (
        <li key={`${field} ${code} ${reason}`}>
          <span lang="en">
            {reason}
            {right ? ` → ${right}` : ''}
          </span>
          {conflicts.length ? (
            <span className="count">
              {' '}
              {t('edit.against')}{' '}
              {conflicts.map((record) => (
                <span key={`${record.noun} ${record.key}`}>
                  <RecordLink record={record} names={names} />{' '}
                </span>
              ))}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
