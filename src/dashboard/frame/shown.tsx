import type { ReactNode } from 'react';
import type { Known } from '../data/answers.ts';
import { FailureNote } from './failure-note.tsx';
import { Loading } from './loading.tsx';

interface ShownProps<T> {
  readonly of: Known<T> & { again(): void };
  children(data: T): ReactNode;
}

/** An answer, or what there is to say while there is none. Old data stay on the screen while new ones are asked for, or cannot be had. */
export function Shown<T>({ of, children }: ShownProps<T>) {
  const { data, failure, again } = of;
  return (
    <>
      {failure ? <FailureNote failure={failure} again={again} /> : null}
      {data === undefined ? failure ? null : <Loading /> : children(data)}
    </>
  );
}
