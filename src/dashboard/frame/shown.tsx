import type { ReactNode } from 'react';
import type { Known } from '../data/answers.ts';
import { useTexts } from '../texts/use-texts.ts';
import { FailureNote } from './failure-note.tsx';
import { Loading } from './loading.tsx';
import { PageTitle } from './page-title.tsx';

interface ShownProps<T> {
  readonly of: Known<T> & { again(): void };
  /** Whether it is all of a page: then a failure is its heading, too. */
  readonly whole?: boolean;
  children(data: T): ReactNode;
}

/** An answer, or what there is to say while there is none. Old data stay on the screen while new ones are asked for, or cannot be had. */
export function Shown<T>({ of, whole = false, children }: ShownProps<T>) {
  const { t } = useTexts();
  const { data, failure, again } = of;
  return (
    <>
      {failure && whole && data === undefined ? <PageTitle>{t('failure.title')}</PageTitle> : null}
      {failure ? <FailureNote failure={failure} again={again} /> : null}
      {data === undefined ? failure ? null : <Loading /> : children(data)}
    </>
  );
}
