import { type ReactNode, useId } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import '../style/forms.css';

/** What is wrong with what was typed: found by the page, or as the service tells it. */
export interface Wrong {
  readonly reason: string;
  readonly right?: string | null;
  /** Whether it is told in English, as the service does. */
  readonly isEnglish?: boolean;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly wrong?: Wrong | undefined;
  readonly required?: boolean;
  /** The control, with what ties it to its label, its hint and what is wrong with it. */
  children(ties: FieldTies): ReactNode;
}

export interface FieldTies {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
  readonly 'aria-required': boolean;
}

/** A label, its control, a hint and what is wrong, tied together for who does not see them. */
export function Field({ label, hint, wrong, required = false, children }: FieldProps) {
  const { t } = useTexts();
  const id = useId();
  const described = [hint ? `${id}hint` : '', wrong ? `${id}wrong` : ''].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {required ? <span className="count"> {t('form.required')}</span> : null}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': wrong !== undefined,
        'aria-required': required,
      })}
      {hint ? (
        <p id={`${id}hint`} className="hint">
          {hint}
        </p>
      ) : null}
      {wrong ? (
        <p id={`${id}wrong`} className="wrong" lang={wrong.isEnglish ? 'en' : undefined}>
          {wrong.reason}
          {wrong.right ? ` → ${wrong.right}` : ''}
        </p>
      ) : null}
    </div>
  );
}
