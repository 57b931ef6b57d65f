import { Link } from '../address/link.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { PageTitle } from './page-title.tsx';

/** An address that no page has, or a record that is not there. */
export function NotFound() {
  const { t } = useTexts();
  return (
    <>
      <PageTitle>{t('missing.title')}</PageTitle>
      <p>{t('missing.what')}</p>
      <p>
        <Link to={{ page: 'start' }}>{t('missing.todo')}</Link>
      </p>
    </>
  );
}
