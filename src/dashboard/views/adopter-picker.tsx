import { useState } from 'react';
import { type DataOf, graphql } from '../data/document.ts';
import { NamedAdopter } from '../data/fragments.ts';
import { useAsked } from '../data/use-asked.ts';
import {
  adopterMeant,
  type MeantAdopter,
  referenceTo,
  type TellingDraft,
} from '../drafting/telling-draft.ts';
import type { Texts } from '../texts/texts.ts';
import { useTexts } from '../texts/use-texts.ts';
import { type Choice, Combobox } from './combobox.tsx';
import { isLike, newChoice, type PickerProps } from './idea-picker.tsx';
import { toldApart } from './told-apart.ts';

const AdoptersByName = graphql(
  `
  query AdoptersByName($text: String!) {
    search(text: $text, kinds: [ADOPTER], first: 8) {
      nodes { adopter { ...NamedAdopter dissolved recordState partOf { ...NamedAdopter partOf { ...NamedAdopter } } } }
    }
  }
`,
  [NamedAdopter],
);
type FoundAdopter = NonNullable<DataOf<typeof AdoptersByName>['search']['nodes'][number]['adopter']>;

/** An adopter, by typing some of its name: those of the draft first, then those that are recorded, or a new one. */
export function AdopterPicker({ meant, draft, onMean, onNew, ...field }: PickerProps<MeantAdopter>) {
  const texts = useTexts();
  const [text, setText] = useState('');
  const words = text.trim();
  const { data, asking } = useAsked(AdoptersByName, words ? { text: words } : null);
  const drafted = draftedAdopters(draft).filter(({ name }) => isLike(name, words));
  const found = data?.search.nodes.flatMap(({ adopter }) => adopter ?? []) ?? [];
  const choices: Choice[] = [
    ...drafted.map((adopter) => ({
      id: adopter.reference,
      name: adopter.name,
      about: [texts.t(`level.${adopter.level}`), texts.t('picker.drafted')].join(' · '),
    })),
    ...toldApart(
      found.map((adopter) => ({
        id: adopter.key,
        name: texts.name(adopter),
        about: aboutAdopter(texts, adopter),
      })),
    ),
    ...(onNew && words ? [newChoice(texts.t('picker.newAdopter', { name: words }))] : []),
  ];
  const choose = (id: string) => {
    const known = found.find(({ key }) => key === id);
    const inDraft = drafted.find(({ reference }) => reference === id);
    if (inDraft) onMean(inDraft);
    else if (known) onMean(meantBy(known));
    else onNew?.(words);
  };
  return (
    <Combobox
      {...field}
      chosen={meant ? texts.name(adopterMeant(draft, meant)) : ''}
      choices={choices}
      asking={asking}
      onType={setText}
      onChoose={choose}
      onClear={() => onMean(null)}
    />
  );
}

function draftedAdopters(draft: TellingDraft): MeantAdopter[] {
  return draft.adopters.map((adopter) => {
    const { name, level, country } = adopter.fields;
    return { reference: referenceTo(adopter), name, level, country: country ?? null };
  });
}

/** A recorded adopter, as a draft refers to it. */
export function meantBy({
  key,
  name,
  level,
  country,
}: Pick<FoundAdopter, 'key' | 'name' | 'level' | 'country'>): MeantAdopter {
  return { reference: key, name, level, country };
}

function aboutAdopter({ t, name, date }: Texts, adopter: FoundAdopter): string {
  const { level, partOf, country, dissolved, recordState } = adopter;
  const above = [partOf, partOf?.partOf].flatMap((each) => (each ? [name(each)] : []));
  const lies = above.length || level === 'COUNTRY' ? above : country ? [country] : [];
  return [
    t(`level.${level}`),
    lies.join(', '),
    dissolved ? t('picker.until', { date: date(dissolved) }) : '',
    recordState === 'DRAFT' ? t('picker.unpublished') : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
