import type { ReactNode } from 'react';
import { Link } from '../address/link.tsx';
import { signInQuery } from '../address/sign-in-address.ts';
import type { Asker } from '../data/asker.ts';
import { useAsker } from '../data/use-asker.ts';
import { Loading } from '../frame/loading.tsx';
import { useTexts } from '../texts/use-texts.ts';

interface EditorsOnlyProps {
  /** What they must be allowed to do. */
  readonly to: Asker['may'][number];
  readonly children: ReactNode;
}

/** What is only for those who may do something; all others are told so, and where to sign in. */
export function EditorsOnly({ to, children }: EditorsOnlyProps) {
  const { t } = useTexts();
  const { known, actor, may } = useAsker();
  if (!known) return <Loading />;
  if (may(to)) return children;
  return (
    <div className="note">
      <p>{t(actor === null ? 'lists.signIn' : 'lists.otherRole')}</p>
      {actor === null ? (
        <p>
          <Link to={{ page: 'sign-in' }} query={signInQuery()}>
            {t('signIn.title')}
          </Link>
        </p>
      ) : null}
    </div>
  );
}
