import { PageTitle } from '../frame/page-title.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { SignInForm } from './sign-in-form.tsx';

/** Instead of any page, where reading takes a key: the page follows as soon as there is one. */
export function ClosedDoor() {
  const { t } = useTexts();
  return (
    <>
      <PageTitle>{t('signIn.title')}</PageTitle>
      <p className="lead">{t('signIn.closed')}</p>
      <SignInForm />
    </>
  );
}
