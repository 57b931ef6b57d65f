import type { ReactNode } from 'react';
import { Field, type Wrong } from './field.tsx';

interface TextFieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly value: string;
  readonly wrong?: Wrong | undefined;
  readonly required?: boolean;
  readonly longest?: number;
  /** More than one line. */
  readonly isLong?: boolean;
  onChange(value: string): void;
}

export function TextField({ value, longest, isLong, onChange, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(ties) =>
        isLong ? (
          <textarea {...ties} rows={3} value={value} onChange={(event) => onChange(event.target.value)} />
        ) : (
          <input
            {...ties}
            type="text"
            autoComplete="off"
            maxLength={longest ?? 300}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}

/** Entries that were typed with semicolons or line breaks between. */
export function entriesOf(typed: string): string[] {
  return typed
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);
}
