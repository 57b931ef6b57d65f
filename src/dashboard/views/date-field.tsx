import { useState } from 'react';
import { isEdtf } from '../drafting/date-check.ts';
import { edtfOf } from '../drafting/typed-date.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Field, type Wrong } from './field.tsx';

interface DateFieldProps {
  readonly label: string;
  /** EDTF; empty where no date is known. What cannot be read as a date is handed on as it was typed, and is none. */
  readonly value: string;
  readonly wrong?: Wrong | undefined;
  onChange(value: string): void;
}

/** A date in plain words, of whatever precision is known: what it is read as stands below, as EDTF and in words. */
export function DateField({ label, value, wrong, onChange }: DateFieldProps) {
  const { t, date, dateWords } = useTexts();
  const [typed, setTyped] = useState(value);
  const read = edtfOf(typed, dateWords);
  // The value was set from elsewhere: by a proposal, or by taking something back.
  const shown = (read ?? typed) === value ? typed : value;
  const isUnread = shown !== '' && !isEdtf(value);
  return (
    <Field
      label={label}
      wrong={isUnread ? { reason: t('form.date.unread') } : wrong}
      hint={
        shown === '' || isUnread ? (
          t('form.date.hint')
        ) : (
          <span role="status">
            <code>{value}</code> {date(value)}
          </span>
        )
      }
    >
      {(ties) => (
        <input
          {...ties}
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={80}
          value={shown}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange(edtfOf(event.target.value, dateWords) ?? event.target.value);
          }}
        />
      )}
    </Field>
  );
}
