import { Link } from '../address/link.tsx';
import { signInQuery } from '../address/sign-in-address.ts';
import { signOut } from '../data/asker.ts';
import { useAsker } from '../data/use-asker.ts';
import { dropDraft, postsWithDrafts } from '../drafting/kept-drafts.ts';
import { useTexts } from '../texts/use-texts.ts';

/** Who is signed in and as what, with the way out; else the way in. */
export function AskerMenu() {
  const { t } = useTexts();
  const { actor, role, known } = useAsker();
  if (!known) return null;
  // Whoever comes after at this computer finds nothing; so nothing is thrown away unasked.
  const leave = () => {
    const posts = actor === null ? [] : postsWithDrafts(actor);
    if (posts.length && !window.confirm(t('signIn.unsaved', { count: posts.length }))) return;
    for (const post of posts) dropDraft(actor ?? '', post);
    signOut();
  };
  return (
    <div className="asker">
      {actor === null ? (
        <Link to={{ page: 'sign-in' }} query={signInQuery()}>
          {t('signIn.title')}
        </Link>
      ) : (
        <>
          <span>
            {actor} <span className="count">{t(`role.${role}`)}</span>
          </span>
          <button type="button" onClick={leave}>
            {t('signIn.out')}
          </button>
        </>
      )}
    </div>
  );
}
