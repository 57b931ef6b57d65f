import { signOut } from '../data/asker.ts';
import { useTexts } from '../texts/use-texts.ts';
import { SignInForm } from './sign-in-form.tsx';

/** The key is taken no more: why, and how to go on from exactly here. */
export function LapsedKey({ said }: { readonly said: string }) {
  const { t } = useTexts();
  return (
    <section className="note failed lapsed" aria-labelledby="lapsed">
      <div role="alert">
        <h2 id="lapsed">{t('signIn.lapsed')}</h2>
        <p>
          <span lang="en">{said}</span> {t('signIn.kept')}
        </p>
      </div>
      <SignInForm />
      <p>
        <button type="button" onClick={signOut}>
          {t('signIn.goOn')}
        </button>
      </p>
    </section>
  );
}
