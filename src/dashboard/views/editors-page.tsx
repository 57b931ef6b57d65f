import type { ReactNode } from 'react';
import type { Asker } from '../data/asker.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { EditorsOnly } from './editors-only.tsx';

interface EditorsPageProps {
  readonly title: string;
  readonly lead?: string;
  /** What they must be allowed to do who see more of it than this. */
  readonly to: Asker['may'][number];
  readonly children?: ReactNode;
}

/** A page for those who may do something: all others read what it is, and where to sign in. */
export function EditorsPage({ title, lead, to, children = null }: EditorsPageProps) {
  return (
    <>
      <PageTitle>{title}</PageTitle>
      {lead ? <p className="lead">{lead}</p> : null}
      <EditorsOnly to={to}>{children}</EditorsOnly>
    </>
  );
}
