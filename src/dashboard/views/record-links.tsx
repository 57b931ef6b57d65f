import { Link } from '../address/link.tsx';
import { useTexts } from '../texts/use-texts.ts';

interface AdopterNamed {
  readonly key: string;
  readonly name: string;
  readonly level: string;
  readonly country: string | null;
}

export function AdopterLink({ adopter }: { readonly adopter: AdopterNamed }) {
  return <Link to={{ page: 'adopter', key: adopter.key }}>{useTexts().name(adopter)}</Link>;
}

export function IdeaLink({
  idea,
  query,
}: {
  readonly idea: { readonly key: string; readonly name: string };
  readonly query?: URLSearchParams;
}) {
  return (
    <Link to={{ page: 'idea', key: idea.key }} query={query}>
      {idea.name}
    </Link>
  );
}

export function PostLink({
  post,
  query,
}: {
  readonly post: { readonly key: string; readonly title: string | null };
  readonly query?: URLSearchParams;
}) {
  const { t } = useTexts();
  return (
    <Link to={{ page: 'post', key: post.key }} query={query}>
      {post.title ?? t('post.untitled', { key: post.key })}
    </Link>
  );
}
