import type { Failure } from '../data/failure.ts';
import { useTexts } from '../texts/use-texts.ts';

/** Why a request that should have written something got no answer, or none that it could; what was typed stays. */
export function WriteFailure({ failure }: { readonly failure: Failure | undefined }) {
  const { t } = useTexts();
  if (!failure) return null;
  return (
    <div className="note failed" role="alert">
      <p>
        <strong>{t(`failure.${failure.kind}.happened`)}</strong> {t(`failure.${failure.kind}.todo`)}
      </p>
      {failure.said ? (
        <p className="said" lang="en">
          {failure.said}
        </p>
      ) : null}
    </div>
  );
}
