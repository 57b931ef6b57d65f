import { Link } from '../address/link.tsx';
import { isEmbedded } from '../address/routes.ts';
import { signInQuery } from '../address/sign-in-address.ts';
import type { Failure } from '../data/failure.ts';
import { useTexts } from '../texts/use-texts.ts';

interface FailureNoteProps {
  readonly failure: Failure;
  /** Tries it again; left out where the reader has a button for that already. */
  again?(): void;
}

/** What happened, and what to do about it. */
export function FailureNote({ failure, again }: FailureNoteProps) {
  const { t } = useTexts();
  return (
    <div className="note failed" role="alert">
      <p>
        <strong>{t(`failure.${failure.kind}.happened`)}</strong> {t(`failure.${failure.kind}.todo`)}
      </p>
      {failure.said ? <p className="said">{failure.said}</p> : null}
      {failure.kind === 'signed-out' && !isEmbedded(window.location.pathname) ? (
        <p>
          <Link to={{ page: 'sign-in' }} query={signInQuery()}>
            {t('signIn.title')}
          </Link>
        </p>
      ) : null}
      {again ? (
        <button type="button" onClick={again}>
          {t('failure.again')}
        </button>
      ) : null}
    </div>
  );
}
