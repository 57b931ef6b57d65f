import { Link } from '../address/link.tsx';
import { useIsInside } from '../address/place.tsx';
import { useTexts } from '../texts/use-texts.ts';

interface StoryLinksProps {
  readonly stories: { readonly nodes: readonly { readonly key: string; readonly title: string }[] };
}

/** The stories that show something of what the page is of; nothing where there are none, or where it stands in one. */
export function StoryLinks({ stories: { nodes } }: StoryLinksProps) {
  const { t } = useTexts();
  const inside = useIsInside();
  if (inside || !nodes.length) return null;
  return (
    <p className="count">
      {t('story.shownIn')}{' '}
      {nodes.map(({ key, title }, at) => (
        <span key={key}>
          {at ? ', ' : ''}
          <Link to={{ page: 'story', key }}>{title}</Link>
        </span>
      ))}
    </p>
  );
}
