import { go, hrefOf } from '../address/navigation.ts';
import { pathTo } from '../address/routes.ts';
import { signInAddress } from '../address/sign-in-address.ts';
import { useStateOf } from '../address/use-state-of.ts';
import { useAsker } from '../data/use-asker.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Sentence } from '../texts/sentence.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { SignInForm } from '../views/sign-in-form.tsx';

/** Where editors show who they are. Signed in, it leads on to where they came from. */
export function SignInPage() {
  const { t } = useTexts();
  const [{ to }] = useStateOf(signInAddress);
  const { actor, role } = useAsker();
  const onward = () => {
    const [path = '/', query] = (to || pathTo({ page: 'start' })).split('?');
    go(hrefOf(path, new URLSearchParams(query)), { replace: true });
  };
  return (
    <>
      <PageTitle>{t('signIn.title')}</PageTitle>
      {actor === null ? (
        <>
          <p className="lead">{t('signIn.lead')}</p>
          <SignInForm onSignedIn={onward} />
        </>
      ) : (
        <>
          <p>
            <Sentence of="signIn.as" parts={{ actor: <strong>{actor}</strong>, role: t(`role.${role}`) }} />
          </p>
          <p className="controls">
            <button type="button" className="main" onClick={onward}>
              {t('signIn.onward')}
            </button>
          </p>
        </>
      )}
    </>
  );
}
