import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTexts } from '../texts/use-texts.ts';

interface InPlaceFormProps {
  readonly title: string;
  readonly done: string;
  children: ReactNode;
  /** Answers whether it is done; otherwise the focus goes to the first field that is wrong. */
  onDone(): Promise<boolean>;
  onCancel(): void;
}

/**
 * A form that stands within another, so it is a group and no form of its own: Enter in one of its lines is its button, Escape leaves it.
 */
export function InPlaceForm({ title, done, children, onDone, onCancel }: InPlaceFormProps) {
  const { t } = useTexts();
  const group = useRef<HTMLFieldSetElement>(null);
  const [asking, setAsking] = useState(false);
  const [refusals, setRefusals] = useState(0);
  useEffect(() => {
    const first = group.current?.querySelector<HTMLElement>('input, select, textarea');
    first?.focus();
  }, []);
  // When what is wrong has been drawn.
  useEffect(() => {
    if (refusals > 0) group.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [refusals]);
  const finish = async () => {
    if (asking) return;
    setAsking(true);
    const isDone = await onDone();
    setAsking(false);
    if (!isDone) setRefusals((before) => before + 1);
  };
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    }
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      event.stopPropagation();
      void finish();
    }
  };
  return (
    <fieldset ref={group} className="in-place" onKeyDown={press}>
      <legend>{title}</legend>
      {children}
      <p className="controls">
        <button type="button" className="main" aria-disabled={asking} onClick={() => void finish()}>
          {done}
        </button>
        <button type="button" onClick={onCancel}>
          {t('form.cancel')}
        </button>
      </p>
    </fieldset>
  );
}
