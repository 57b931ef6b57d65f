import { useState } from 'react';
import { type DataOf, graphql } from '../data/document.ts';
import { NamedAdopter } from '../data/fragments.ts';
import { useAsked } from '../data/use-asked.ts';
import {
  adoptionMeant,
  draftedAdoption,
  type MeantAdoption,
  type MeantIdea,
  type TellingDraft,
} from '../drafting/telling-draft.ts';
import type { Texts } from '../texts/texts.ts';
import { useTexts } from '../texts/use-texts.ts';
import { meantBy } from './adopter-picker.tsx';
import { type Choice, Combobox } from './combobox.tsx';
import { isLike, type PickerProps } from './idea-picker.tsx';
import { toldApart } from './told-apart.ts';

const AdoptionsByAdopter = graphql(
  `
  query AdoptionsByAdopter($text: String!, $ideas: [String!]) {
    search(
      text: $text, kinds: [ADOPTER], first: 8
      scope: { statuses: [CONSIDERED, REJECTED, PILOTED, IMPLEMENTED, SCALED, ABANDONED, UNKNOWN] }
    ) {
      nodes { adopter { ...NamedAdopter
        adoptions(first: 10, includeParts: true, filter: { ideas: $ideas, refined: true }) {
          nodes { key date status idea { key name } adopter { ...NamedAdopter } }
        } } }
    }
  }
`,
  [NamedAdopter],
);
type Found = NonNullable<
  DataOf<typeof AdoptionsByAdopter>['search']['nodes'][number]['adopter']
>['adoptions']['nodes'][number];

interface AdoptionPickerProps extends Omit<PickerProps<MeantAdoption>, 'onNew'> {
  /** Only adoptions of this idea; null for any. */
  readonly idea: MeantIdea | null;
}

/** An adoption, by typing some of the name of who made it: those of the draft first, then those that are recorded. */
export function AdoptionPicker({ meant, draft, idea, onMean, ...field }: AdoptionPickerProps) {
  const texts = useTexts();
  const [text, setText] = useState('');
  const words = text.trim();
  const ideas = idea ? [idea.reference] : null;
  const isRecorded = !idea?.reference.startsWith('#');
  const { data, asking } = useAsked(AdoptionsByAdopter, words && isRecorded ? { text: words, ideas } : null);
  const drafted = draftedAdoptions(draft, idea).filter(({ adopter }) => isLike(adopter.name, words));
  const found = new Map(
    (data?.search.nodes ?? [])
      .flatMap(({ adopter }) => adopter?.adoptions.nodes ?? [])
      .map((adoption) => [adoption.key, adoption]),
  );
  const choices: Choice[] = [
    ...drafted.map((adoption) => ({
      id: adoption.reference,
      name: texts.name(adoption.adopter),
      about: [aboutAdoption(texts, adoption, !idea), texts.t('picker.drafted')].join(' · '),
    })),
    ...toldApart(
      [...found.values()].map((adoption) => ({
        id: adoption.key,
        name: texts.name(adoption.adopter),
        about: aboutAdoption(texts, adoption, !idea),
      })),
    ),
  ];
  const choose = (id: string) => {
    const known = found.get(id);
    onMean(drafted.find(({ reference }) => reference === id) ?? (known ? meantAdoption(known) : null));
  };
  return (
    <Combobox
      {...field}
      chosen={meant ? adoptionInWords(texts, adoptionMeant(draft, meant)) : ''}
      choices={choices}
      asking={asking}
      onType={setText}
      onChoose={choose}
      onClear={() => onMean(null)}
    />
  );
}

function draftedAdoptions(draft: TellingDraft, idea: MeantIdea | null): MeantAdoption[] {
  return draft.adoptions
    .map((adoption) => draftedAdoption(draft, adoption))
    .filter((adoption) => !idea || adoption.idea.reference === idea.reference);
}

/** A recorded adoption, as a draft refers to it. */
export function meantAdoption({ key, date, status, idea, adopter }: Found): MeantAdoption {
  return {
    reference: key,
    idea: { reference: idea.key, name: idea.name },
    adopter: meantBy(adopter),
    date,
    status,
  };
}

/** Who took up what, and when, in a few words. */
export function adoptionInWords(texts: Texts, { idea, adopter, date }: MeantAdoption): string {
  return `${texts.name(adopter)}: ${idea.name}${date ? ` (${texts.date(date)})` : ''}`;
}

function aboutAdoption(
  { t, date }: Texts,
  adoption: Pick<MeantAdoption, 'date' | 'status'> & { readonly idea: { readonly name: string } },
  withIdea: boolean,
): string {
  return [withIdea ? adoption.idea.name : '', date(adoption.date), t(`status.${adoption.status}`)]
    .filter(Boolean)
    .join(' · ');
}
