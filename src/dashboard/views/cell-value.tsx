import { Fragment, type ReactNode } from 'react';
import type { Names } from '../data/record-names.ts';
import { cellKindOf, partsOf } from '../layout/record-cells.ts';
import type { TextKey } from '../texts/catalogue.ts';
import { LANGUAGES } from '../texts/language.ts';
import { useTexts } from '../texts/use-texts.ts';
import { RecordLink } from './record-link.tsx';
import { SafeLink } from './safe-link.tsx';

interface CellValueProps {
  readonly field: string;
  /** As the log has it. */
  readonly cell: string;
  readonly names: Names;
}

/** One cell of a record, in the reader's language: dates and enumerations in words, names in place of keys. */
export function CellValue({ field, cell, names }: CellValueProps): ReactNode {
  const { t, date, percent, name } = useTexts();
  if (cell === '')
    return <span className="count">{t(field === 'start' ? 'anchoring.LOST' : 'field.empty')}</span>;
  const kind = cellKindOf(field);
  switch (kind.kind) {
    case 'word':
      return t(`${kind.words}.${cell.toUpperCase()}` as TextKey);
    case 'date':
      return date(cell);
    case 'share':
      return percent(Number(cell));
    case 'flag':
      return t(cell === 'true' ? 'field.yes' : 'field.no');
    case 'country':
      return name({ name: cell, level: 'COUNTRY', country: cell });
    case 'language':
      return languageName(cell);
    case 'address':
      return <SafeLink href={cell}>{cell}</SafeLink>;
    case 'list':
      return partsOf(cell).join(' · ');
    case 'records':
      return partsOf(cell).map((key, place) => (
        <Fragment key={key}>
          {place ? ' · ' : null}
          <RecordLink record={{ noun: kind.noun, key }} names={names} />
        </Fragment>
      ));
    case 'text':
      return cell;
  }
}

/** A language by its own name, as far as the pages know it. */
export function languageName(tag: string): string {
  return (LANGUAGES as Record<string, string>)[tag] ?? tag;
}
