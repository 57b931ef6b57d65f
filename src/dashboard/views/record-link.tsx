import type { ReactNode } from 'react';
import { Link } from '../address/link.tsx';
import type { Route } from '../address/routes.ts';
import { recordId } from '../data/record-id.ts';
import type { NamedRecord, Names, RecordName } from '../data/record-names.ts';
import type { Texts } from '../texts/texts.ts';
import { useTexts } from '../texts/use-texts.ts';
import { placeOf } from './cited-passage.ts';

interface RecordLinkProps {
  readonly record: RecordName;
  readonly names: Names;
  /** What it is called where it is gone, or may not be seen; its key if that is not known either. */
  readonly otherwise?: string | undefined;
}

/** Any record by its name, as a link to the page that shows it. */
export function RecordLink({ record, names, otherwise }: RecordLinkProps): ReactNode {
  const texts = useTexts();
  const node = names.get(recordId(record.noun, record.key));
  if (!node) return otherwise || <code>{record.key}</code>;
  const { to, chosen } = placeIn(node);
  return (
    <Link to={to} query={chosen ? new URLSearchParams({ chosen }) : undefined}>
      {nameIn(node, texts)}
    </Link>
  );
}

/** A record as a few words. */
export function nameIn(node: NamedRecord, { t, name }: Texts): string {
  switch (node.__typename) {
    case 'Idea':
      return node.name;
    case 'Adoption':
      return t('adoption.sentence', { adopter: name(node.adopter), idea: node.idea.name });
    case 'Copy':
      return t('copy.sentence', { to: name(node.to), from: name(node.from), idea: node.idea.name });
    case 'Post':
      return node.title ?? t('post.untitled', { key: node.key });
    case 'Citation':
      return `“${node.quote}”`;
    case 'Story':
      return node.heading;
    case 'Change':
      return node.id;
    default:
      return name(node);
  }
}

function placeIn(node: NamedRecord): { to: Route; chosen?: string } {
  switch (node.__typename) {
    case 'Idea':
      return { to: { page: 'idea', key: node.key } };
    case 'Adoption':
    case 'Copy':
      return { to: { page: 'idea', key: node.idea.key }, chosen: node.key };
    case 'Post':
      return { to: { page: 'post', key: node.key } };
    case 'Citation':
      return { to: { page: 'post', key: node.post.key }, chosen: placeOf(node) };
    case 'Story':
      return { to: { page: 'story', key: node.key } };
    case 'Change':
      return { to: { page: 'changes' } };
    default:
      return { to: { page: 'adopter', key: node.key } };
  }
}
