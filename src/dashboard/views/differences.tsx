import { lazy, Suspense } from 'react';
import type { Names } from '../data/record-names.ts';
import { type FieldDifference, isLong, toldFields } from '../layout/record-cells.ts';
import type { TextKey } from '../texts/catalogue.ts';
import { useTexts } from '../texts/use-texts.ts';
import { CellValue } from './cell-value.tsx';

const TextDifference = lazy(async () => ({
  default: (await import('./text-difference.tsx')).TextDifference,
}));

interface DifferencesProps {
  readonly fields: readonly FieldDifference[];
  readonly names: Names;
}

/** Fields of a record before and after; of one that came or went, what it held. */
export function Differences({ fields, names }: DifferencesProps) {
  return (
    <dl className="differences">
      {toldFields(fields).map((difference) => (
        <div key={difference.field}>
          <dt>
            <FieldName field={difference.field} />
          </dt>
          <dd>
            <Difference difference={difference} names={names} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A field by its name in the reader's language; by that of the interchange format where it has none. */
export function FieldName({ field }: { readonly field: string }) {
  const { t } = useTexts();
  const key = `field.${field}` as TextKey;
  const known = t(key);
  return <>{known === key ? field : known}</>;
}

function Difference({ difference, names }: { readonly difference: FieldDifference; readonly names: Names }) {
  const { t } = useTexts();
  const { field, before, after } = difference;
  if (before === null || after === null)
    return <CellValue field={field} cell={before ?? after ?? ''} names={names} />;
  if (isLong(difference))
    return (
      <Suspense fallback={<ins>{after}</ins>}>
        <TextDifference before={before} after={after} />
      </Suspense>
    );
  return (
    <>
      <span className="unseen">{t('field.before')}: </span>
      <del>
        <CellValue field={field} cell={before} names={names} />
      </del>{' '}
      <span className="unseen">{t('field.after')}: </span>
      <ins>
        <CellValue field={field} cell={after} names={names} />
      </ins>
    </>
  );
}
