import { useTexts } from '../texts/use-texts.ts';

/** When something was done, by the reader's own clock. */
export function Moment({ at }: { readonly at: string }) {
  return <time dateTime={at}>{useTexts().moment(at)}</time>;
}
