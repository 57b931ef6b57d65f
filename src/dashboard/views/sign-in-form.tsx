import { type FormEvent, useId, useRef, useState } from 'react';
import { type Asker, signIn } from '../data/asker.ts';
import { type Failure, failureOf } from '../data/failure.ts';
import { useTexts } from '../texts/use-texts.ts';

/** A key or token, tried at once. What is wrong with it is told at the field, which keeps what was typed. */
export function SignInForm({ onSignedIn }: { onSignedIn?(asker: Asker): void }) {
  const { t } = useTexts();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [failure, setFailure] = useState<Failure>();
  const [trying, setTrying] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    if (trying) return;
    setTrying(true);
    setFailure(undefined);
    try {
      const asker = await signIn(String(given.get('key')).trim(), given.get('remember') === 'yes');
      onSignedIn?.(asker);
    } catch (error) {
      setFailure(failureOf(error));
      field.current?.focus();
    } finally {
      setTrying(false);
    }
  };
  return (
    <form className="sign-in" onSubmit={submit}>
      <p>
        <label htmlFor={`${id}key`}>{t('signIn.key')}</label>
        <input
          ref={field}
          id={`${id}key`}
          name="key"
          type="password"
          autoComplete="current-password"
          autoCapitalize="none"
          spellCheck={false}
          required
          aria-invalid={failure?.kind === 'signed-out'}
          aria-describedby={`${id}hint${failure ? ` ${id}wrong` : ''}`}
        />
      </p>
      {failure ? (
        <p id={`${id}wrong`} className="wrong" role="alert">
          {failure.kind === 'signed-out' ? (
            <>
              <strong>{t('signIn.wrong')}</strong> <span lang="en">{failure.said}</span>
            </>
          ) : (
            <>
              <strong>{t(`failure.${failure.kind}.happened`)}</strong> {t(`failure.${failure.kind}.todo`)}{' '}
              {failure.said}
            </>
          )}
        </p>
      ) : null}
      <p id={`${id}hint`} className="hint">
        {t('signIn.hint')}
      </p>
      <p>
        <label>
          <input type="checkbox" name="remember" value="yes" /> {t('signIn.remember')}
        </label>
      </p>
      <p>
        <button type="submit" className="main" aria-disabled={trying}>
          {t(trying ? 'signIn.trying' : 'signIn.title')}
        </button>
      </p>
    </form>
  );
}
