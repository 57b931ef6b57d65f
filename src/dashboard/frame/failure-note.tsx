import { Link } from '../address/link.tsx';
import { isEmbedded } from '../address/routes.ts';
import { signInQuery } from '../address/sign-in-address.ts';
import type { Failure } from '../data/failure.ts';
import { useTexts } from '../texts/use-texts.ts';

/** What happened, and what to do about it. */
export function FailureNote({ failure, again }: { readonly failure: Failure; again(): void }) {
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
      <button type="button" onClick={again}>
        {t('failure.again')}
      </button>
    </div>
  );
}
