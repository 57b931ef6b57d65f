import { useState } from 'react';
import { type DataOf, graphql } from '../data/document.ts';
import { useAsked } from '../data/use-asked.ts';
import { ideaMeant, type MeantIdea, referenceTo, type TellingDraft } from '../drafting/telling-draft.ts';
import type { Texts } from '../texts/texts.ts';
import { useTexts } from '../texts/use-texts.ts';
import { type Choice, Combobox } from './combobox.tsx';
import type { Wrong } from './field.tsx';
import { toldApart } from './told-apart.ts';

const IdeasByName = graphql(`
  query IdeasByName($text: String!) {
    search(text: $text, kinds: [IDEA], first: 8) {
      nodes { idea { key name recordState derivedFrom { name } adoptionCount } }
    }
  }
`);
type FoundIdea = NonNullable<DataOf<typeof IdeasByName>['search']['nodes'][number]['idea']>;

/** What the pickers of ideas and adopters have in common. */
export interface PickerProps<Meant> {
  readonly label: string;
  readonly hint?: string;
  readonly wrong?: Wrong | undefined;
  readonly required?: boolean;
  readonly meant: Meant | null;
  readonly draft: TellingDraft;
  onMean(meant: Meant | null): void;
  /** Begins something new of this name; left out, only what is there can be chosen. */
  onNew?: ((name: string) => void) | undefined;
}

const NEW = 'new';

/** An idea, by typing some of its name: those of the draft first, then those that are recorded, or a new one. */
export function IdeaPicker({ meant, draft, onMean, onNew, ...field }: PickerProps<MeantIdea>) {
  const texts = useTexts();
  const [text, setText] = useState('');
  const words = text.trim();
  const { data, asking } = useAsked(IdeasByName, words ? { text: words } : null);
  const drafted = draft.ideas
    .filter(({ fields }) => isLike(fields.name, words))
    .map((idea) => ({ reference: referenceTo(idea), name: idea.fields.name }));
  const found = data?.search.nodes.flatMap(({ idea }) => idea ?? []) ?? [];
  const choices: Choice[] = [
    ...drafted.map(({ reference, name }) => ({ id: reference, name, about: texts.t('picker.drafted') })),
    ...toldApart(found.map((idea) => ({ id: idea.key, name: idea.name, about: aboutIdea(texts, idea) }))),
    ...(onNew && words ? [newChoice(texts.t('picker.newIdea', { name: words }))] : []),
  ];
  const choose = (id: string) => {
    if (id === NEW) return onNew?.(words);
    const known = found.find(({ key }) => key === id);
    onMean(
      drafted.find(({ reference }) => reference === id) ??
        (known ? { reference: id, name: known.name } : null),
    );
  };
  return (
    <Combobox
      {...field}
      chosen={meant ? ideaMeant(draft, meant).name : ''}
      choices={choices}
      asking={asking}
      onType={setText}
      onChoose={choose}
      onClear={() => onMean(null)}
    />
  );
}

export function newChoice(name: string): Choice {
  return { id: NEW, name, about: '', isNew: true };
}

/** Whether some word of a name begins as what was typed. */
export function isLike(name: string, typed: string): boolean {
  const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const [own, wanted] = [fold(name), fold(typed)];
  return (
    wanted !== '' &&
    (own.startsWith(wanted) || own.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted)))
  );
}

function aboutIdea({ t }: Texts, { recordState, derivedFrom, adoptionCount }: FoundIdea): string {
  return [
    derivedFrom ? t('picker.variantOf', { name: derivedFrom.name }) : '',
    adoptionCount ? t('count.adoptions', { count: adoptionCount }) : '',
    recordState === 'DRAFT' ? t('picker.unpublished') : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
