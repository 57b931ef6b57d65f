import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/dashboard/data/document.ts';
import {
  add,
  addPassage,
  change,
  decide,
  hangingOn,
  remove,
  removePassage,
  withReason,
} from '../../src/dashboard/drafting/draft-operations.ts';
import { astray, movedAlong } from '../../src/dashboard/drafting/draft-passages.ts';
import { storyOf } from '../../src/dashboard/drafting/draft-story.ts';
import { placeOfFailure, tellingOf } from '../../src/dashboard/drafting/draft-telling.ts';
import { SaveTelling } from '../../src/dashboard/drafting/save-telling.ts';
import {
  type DraftPassage,
  draftedAdoption,
  emptyDraft,
  isEmpty,
  type MeantAdoption,
  type TellingDraft,
} from '../../src/dashboard/drafting/telling-draft.ts';
import { firstStories } from '../setup/first-stories.ts';
import { personWith } from '../setup/people.ts';

const { graph, ask } = await firstStories();
const editor = await personWith(graph, 'editor');
const { data } = await ask('{ post(key: "004") { text revision } }');
const { text, revision } = data.post as { text: string; revision: number };

const HOLSTEBRO: MeantAdoption = {
  reference: 'a02',
  idea: { reference: 'familieivaerksaetterne', name: 'Familieiværksætterne' },
  adopter: { reference: 'DK-661', name: 'Holstebro', level: 'MUNICIPALITY', country: 'DK' },
  date: null,
  status: 'IMPLEMENTED',
};
const VEJLE = { reference: 'DK-630', name: 'Vejle', level: 'MUNICIPALITY', country: 'DK' } as const;

/** In code points, as the draft counts. */
function passage(quote: string, within = text): DraftPassage {
  const start = [...within.slice(0, within.indexOf(quote))].length;
  return { quote, start, end: start + [...quote].length };
}

/** A new unit of Vejle took the idea from Holstebro. */
function unitOfVejle(): { draft: TellingDraft; unit: string; adoption: string; copy: string } {
  const unit = add(emptyDraft('004', revision), 'adopters', {
    fields: { name: 'Familiehuset', level: 'UNIT', country: 'DK' },
    partOf: VEJLE,
    passages: [],
  });
  const adoption = add(unit.draft, 'adoptions', {
    idea: HOLSTEBRO.idea,
    adopter: { reference: `#${unit.label}`, name: 'Familiehuset', level: 'UNIT', country: 'DK' },
    fields: { date: '2016', status: 'PILOTED', basis: 'STATED' },
    refines: null,
    passages: [],
  });
  const [item] = adoption.draft.adoptions;
  if (!item) throw new Error('it was added');
  const copy = add(adoption.draft, 'copies', {
    adoption: draftedAdoption(adoption.draft, item),
    source: HOLSTEBRO,
    via: [],
    fields: { fidelity: 'ADAPTED', channel: 'VISIT', basis: 'STATED' },
    passages: [passage('først i Holstebro og siden i Silkeborg')],
  });
  return { draft: copy.draft, unit: unit.label, adoption: adoption.label, copy: copy.label };
}

async function saved(draft: TellingDraft) {
  const { data, errors } = await editor.ask(textOf(SaveTelling), { telling: tellingOf(draft) });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.saveTelling;
}

describe('What an editor puts together for a post', () => {
  test('is told in sentences before it is saved, under the names that things have by then', () => {
    const { draft, unit, copy } = unitOfVejle();
    const renamed = change(draft, 'adopters', unit, {
      fields: { name: 'Familiens Hus', level: 'UNIT', country: 'DK' },
    });
    const told = storyOf(renamed);
    expect(told.map(({ tells }) => tells)).toEqual(['ADOPTER', 'ADOPTION', 'COPY']);
    expect(told.at(2)).toMatchObject({
      label: copy,
      isNew: true,
      adoption: { adopter: { name: 'Familiens Hus' }, date: '2016', status: 'PILOTED' },
      source: { adopter: { name: 'Holstebro' } },
      basis: 'STATED',
      passages: [{ quote: 'først i Holstebro og siden i Silkeborg' }],
    });
  });

  test('loses what hangs on what is removed, and opens the proposals that became it', () => {
    const { draft, unit, adoption, copy } = unitOfVejle();
    expect(hangingOn(draft, unit)).toEqual([unit, adoption, copy]);
    expect(hangingOn(draft, copy)).toEqual([copy]);
    const decided = decide(decide(draft, { proposal: 'one', accepted: true, reason: '', items: [copy] }), {
      proposal: 'two',
      accepted: false,
      reason: 'another Holstebro',
      items: [],
    });
    const without = remove(decided, unit);
    expect(storyOf(without)).toEqual([]);
    expect(without.decisions.map(({ proposal }) => proposal)).toEqual(['two']);
    expect([isEmpty(without), isEmpty(emptyDraft('004', 1))]).toEqual([false, true]);
  });

  test('has a passage once, and nothing recorded is supported by none', () => {
    const quote = passage('Holstebro');
    const { draft, label } = add(emptyDraft('004', revision), 'supports', {
      of: { noun: 'ADOPTION', adoption: HOLSTEBRO },
      passages: [quote],
    });
    expect(addPassage(draft, label, quote).supports[0]?.passages).toEqual([quote]);
    const more = addPassage(draft, label, passage('Silkeborg'));
    expect(more.supports[0]?.passages.map(({ start }) => start)).toEqual(
      [quote.start, passage('Silkeborg').start].sort((a, b) => a - b),
    );
    expect(removePassage(draft, label, quote).supports).toEqual([]);
  });

  test('is a request of its own as soon as it is altered', () => {
    const sent: TellingDraft = { ...unitOfVejle().draft, requestKey: 'sent' };
    expect(withReason(sent, 'read again').requestKey).toBeNull();
    expect(remove(sent, sent.copies[0]?.label ?? '').requestKey).toBeNull();
  });

  test('moves along with a text that was changed meanwhile; what is no longer in it is found', () => {
    const { draft, copy } = unitOfVejle();
    const above = `Ny indledning 🌱.\n${text}`;
    const moved = movedAlong(draft, above, revision + 1);
    expect(moved.copies[0]?.passages).toEqual([passage('først i Holstebro og siden i Silkeborg', above)]);
    expect([astray(moved, above), moved.revision]).toEqual([[], revision + 1]);
    const without = text.replace('siden i Silkeborg', 'så i Silkeborg');
    expect(astray(movedAlong(draft, without, revision + 1), without)).toMatchObject([{ label: copy }]);
  });
});

describe('Saved', () => {
  test('it is one change; what is wrong leads back to the item, the passage and the field', async () => {
    const { draft, unit, adoption, copy } = unitOfVejle();
    const cited = add(draft, 'supports', {
      of: { noun: 'COPY', adoption: { ...HOLSTEBRO, reference: 'a03' }, source: HOLSTEBRO },
      passages: [passage('Holstebro'), { ...passage('Silkeborg'), quote: 'Silkeborq' }],
    });
    const mistaken = change(
      change(
        change(cited.draft, 'adopters', unit, { partOf: { ...VEJLE, reference: 'DK-000' } }),
        'copies',
        copy,
        {
          passages: [{ quote: 'står der ikke', start: 3, end: 16 }],
        },
      ),
      'adoptions',
      adoption,
      { fields: { date: '2016-13' } },
    );
    const wrong = decide(mistaken, { proposal: 'none', accepted: false, reason: '', items: [] });
    const refused = await saved(wrong);
    const places = refused.failures.map((failure: { field: string }) => placeOfFailure(wrong, failure));
    expect(places).toContainEqual({ label: unit, proposal: null, passage: null, field: 'partOf' });
    expect(places).toContainEqual({ label: adoption, proposal: null, passage: null, field: 'date' });
    expect(places).toContainEqual(
      expect.objectContaining({ label: copy, passage: wrong.copies[0]?.passages[0], field: 'start' }),
    );
    expect(places).toContainEqual(
      expect.objectContaining({ label: cited.label, passage: wrong.supports[0]?.passages[1] }),
    );
    expect(places).toContainEqual({ label: null, proposal: 'none', passage: null, field: 'proposal' });
    const written = await saved(draft);
    expect(written.records.map(({ noun }: { noun: string }) => noun)).toEqual([
      'ADOPTER',
      'ADOPTION',
      'COPY',
      'CITATION',
    ]);
  });
});
