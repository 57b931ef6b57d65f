import { Fragment, type ReactNode } from 'react';
import type { TextKey } from './catalogue.ts';
import { useTexts } from './use-texts.ts';

interface SentenceProps {
  readonly of: TextKey;
  readonly parts: Readonly<Record<string, ReactNode>>;
}

/** A sentence with links or other elements in it, in the order that its language wants. */
export function Sentence({ of, parts }: SentenceProps) {
  const pattern = useTexts().t(of, Object.fromEntries(Object.keys(parts).map((name) => [name, `{${name}}`])));
  return pattern.split(/(\{\w+\})/).map((piece, place) => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never move
    return <Fragment key={place}>{name === undefined ? piece : parts[name]}</Fragment>;
  });
}
