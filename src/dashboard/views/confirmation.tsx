import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useTexts } from '../texts/use-texts.ts';

interface ConfirmationProps {
  /** What the button says that asks for it. */
  readonly label: string;
  readonly title: string;
  /** What the button says that does it. */
  readonly confirm: string;
  /** What it will do, and what else is to be said for it. */
  readonly children: ReactNode;
  readonly main?: boolean;
  /** Does it with what was filled in; the dialog stays open where it answers false, and shows what its children say. */
  onConfirm(given: FormData): Promise<boolean>;
  /** Called when it was done and the dialog is closed: only now can the focus go elsewhere. */
  onDone?(): void;
}

/** A button that asks once before it does something. Escape leaves it as it was; the focus comes back to the button. */
export function Confirmation({
  label,
  title,
  confirm,
  children,
  main = false,
  onConfirm,
  onDone,
}: ConfirmationProps) {
  const { t } = useTexts();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const [doing, setDoing] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (doing) return;
    setDoing(true);
    try {
      if (!(await onConfirm(new FormData(event.currentTarget)))) return;
      dialog.current?.close();
      onDone?.();
    } finally {
      setDoing(false);
    }
  };
  return (
    <>
      <button
        type="button"
        className={main ? 'main' : undefined}
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        {label}
      </button>
      <dialog ref={dialog} aria-labelledby={id} onClose={() => setOpen(dialog.current?.open ?? false)}>
        {open ? (
          <form onSubmit={submit}>
            <h2 id={id}>{title}</h2>
            {children}
            <p className="controls">
              <button type="submit" className="main" aria-disabled={doing}>
                {confirm}
              </button>
              <button type="button" onClick={() => dialog.current?.close()}>
                {t('confirm.cancel')}
              </button>
            </p>
          </form>
        ) : null}
      </dialog>
    </>
  );
}
