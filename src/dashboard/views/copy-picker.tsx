import { useState } from 'react';
import { type DataOf, graphql } from '../data/document.ts';
import { NamedAdopter } from '../data/fragments.ts';
import { useAsked } from '../data/use-asked.ts';
import type { MeantAdoption, MeantIdea } from '../drafting/telling-draft.ts';
import type { Texts } from '../texts/texts.ts';
import { useTexts } from '../texts/use-texts.ts';
import { meantBy } from './adopter-picker.tsx';
import { Combobox } from './combobox.tsx';
import type { PickerProps } from './idea-picker.tsx';
import { toldApart } from './told-apart.ts';

const CopiesByAdopter = graphql(
  `
  query CopiesByAdopter($text: String!, $ideas: [String!]) {
    search(
      text: $text, kinds: [ADOPTER], first: 6
      scope: { statuses: [CONSIDERED, REJECTED, PILOTED, IMPLEMENTED, SCALED, ABANDONED, UNKNOWN] }
    ) {
      nodes { adopter {
        key
        copiedFrom(first: 8, includeParts: true, filter: { ideas: $ideas }) { nodes { ...FoundCopy } }
        copiedBy(first: 8, includeParts: true, filter: { ideas: $ideas }) { nodes { ...FoundCopy } }
      } }
    }
  }
  fragment FoundCopy on Copy {
    key
    idea { key name }
    to { ...NamedAdopter }
    from { ...NamedAdopter }
    adoption { key date status }
    source { key date status idea { key name } }
  }
`,
  [NamedAdopter],
);
type FoundCopy = NonNullable<
  DataOf<typeof CopiesByAdopter>['search']['nodes'][number]['adopter']
>['copiedFrom']['nodes'][number];

/** A recorded copy: who took it, and whom from. */
export interface MeantCopy {
  readonly adoption: MeantAdoption;
  readonly source: MeantAdoption;
}

interface CopyPickerProps extends Omit<PickerProps<MeantCopy>, 'onNew' | 'draft'> {
  /** Only copies of this idea; null for any. */
  readonly idea: MeantIdea | null;
}

/** A recorded copy, by typing some of the name of either end. */
export function CopyPicker({ meant, idea, onMean, ...field }: CopyPickerProps) {
  const texts = useTexts();
  const [text, setText] = useState('');
  const words = text.trim();
  const ideas = idea ? [idea.reference] : null;
  const isRecorded = !idea?.reference.startsWith('#');
  const { data, asking } = useAsked(CopiesByAdopter, words && isRecorded ? { text: words, ideas } : null);
  const found = new Map(
    (data?.search.nodes ?? [])
      .flatMap(({ adopter }) => [...(adopter?.copiedFrom.nodes ?? []), ...(adopter?.copiedBy.nodes ?? [])])
      .map((copy) => [copy.key, copy]),
  );
  const named = ({ to, from }: FoundCopy) => `${texts.name(to)} ← ${texts.name(from)}`;
  const choose = (id: string) => {
    const copy = found.get(id);
    onMean(copy ? meantCopy(copy) : null);
  };
  return (
    <Combobox
      {...field}
      chosen={meant ? copyInWords(texts, meant) : ''}
      choices={toldApart(
        [...found.values()].map((copy) => ({ id: copy.key, name: named(copy), about: copy.idea.name })),
      )}
      asking={asking}
      onType={setText}
      onChoose={choose}
      onClear={() => onMean(null)}
    />
  );
}

function meantCopy({ idea, to, from, adoption, source }: FoundCopy): MeantCopy {
  const own = { reference: idea.key, name: idea.name };
  return {
    adoption: { reference: adoption.key, idea: own, adopter: meantBy(to), ...dated(adoption) },
    source: {
      reference: source.key,
      idea: { reference: source.idea.key, name: source.idea.name },
      adopter: meantBy(from),
      ...dated(source),
    },
  };
}

function dated({ date, status }: Pick<FoundCopy['adoption'], 'date' | 'status'>) {
  return { date, status };
}

function copyInWords({ name }: Texts, { adoption, source }: MeantCopy): string {
  return `${name(adoption.adopter)} ← ${name(source.adopter)}: ${adoption.idea.name}`;
}
