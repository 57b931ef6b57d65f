import type { World } from '../setup/world.ts';

/**
 * Ideas, adopters and keys with all that formats trip over: markup, quotes, line ends, commas, Nordic letters, an astral character, slashes and
 * dots in keys. Dates of every precision, one that ended on a day, one that ended in some year, one abandoned nobody knows when; a coarser record
 * that a finer one stands for; a rival claim that is held to be wrong.
 */
export const oddWorld: World = {
  adopters: [
    { id: 'SE', kind: 'country', name: 'Sverige', country: 'SE', latitude: '62', longitude: '15' },
    { id: 'dalarna', kind: 'region', name: 'Dalarna', parent_id: 'SE', country: 'SE' },
    {
      id: 'leksand',
      kind: 'municipality',
      name: 'Leksand',
      parent_id: 'dalarna',
      country: 'SE',
      latitude: '60.73',
      longitude: '14.99',
    },
    {
      id: 'å/b.c',
      kind: 'municipality',
      name: 'Ærø & <Sønner> "A/S"',
      country: 'DK',
      latitude: '54.9',
      longitude: '10.4',
    },
    { id: 'unit', kind: 'unit', name: 'Enhed, med\nto linjer 𝄞', parent_id: 'å/b.c', country: 'DK' },
    { id: 'nowhere', kind: 'organisation', name: "Foreningen '=SUM(A1)'" },
    { id: 'oslo', kind: 'municipality', name: 'Oslo', country: 'NO', latitude: '59.9', longitude: '10.7' },
  ],
  ideas: [
    { id: 'idé/1.0 & <2>', name: 'Idé "ett" <og> to', topics: 'skole;helse' },
    { id: 'variant', name: 'Variant', derived_from_id: 'idé/1.0 & <2>', topics: 'helse' },
    { id: 'other', name: 'Other', topics: 'skole' },
  ],
  adoptions: [
    { id: 'a1', idea_id: 'idé/1.0 & <2>', adopter_id: 'SE', date: '2009', status: 'implemented' },
    {
      id: 'a1-fine',
      idea_id: 'idé/1.0 & <2>',
      adopter_id: 'leksand',
      date: '2009-03',
      status: 'implemented',
      refines_id: 'a1',
    },
    {
      id: 'a2/x',
      idea_id: 'idé/1.0 & <2>',
      adopter_id: 'å/b.c',
      date: '2014-03-17',
      status: 'scaled',
      confidence: '0.5',
    },
    {
      id: 'a3',
      idea_id: 'idé/1.0 & <2>',
      adopter_id: 'unit',
      date: '2014-04-01',
      ended: '2016-05-02',
      status: 'abandoned',
    },
    {
      id: 'a4',
      idea_id: 'idé/1.0 & <2>',
      adopter_id: 'oslo',
      date: '2015-01-01',
      ended: '2017',
      status: 'abandoned',
    },
    { id: 'a5', idea_id: 'idé/1.0 & <2>', adopter_id: 'nowhere', date: '2015-06-01', status: 'abandoned' },
    { id: 'a6', idea_id: 'variant', adopter_id: 'oslo', status: 'piloted' },
    { id: 'a7', idea_id: 'other', adopter_id: 'oslo', date: '../2012-02', status: 'implemented' },
    { id: 'a8', idea_id: 'other', adopter_id: 'leksand', date: '2013?', status: 'considered' },
  ],
  copies: [
    {
      adoption_id: 'a2/x',
      source_adoption_id: 'a1',
      fidelity: 'adapted',
      channel: 'visit',
      via: 'nowhere;oslo',
      confidence: '0.9',
    },
    { adoption_id: 'a3', source_adoption_id: 'a2/x', fidelity: 'copied' },
    {
      adoption_id: 'a4',
      source_adoption_id: 'a2/x',
      basis: 'stated',
      rank: 'preferred',
      rank_reason: 'de sier det, "selv"\nto ganger',
    },
    { adoption_id: 'a4', source_adoption_id: 'a1', rank: 'deprecated' },
    { adoption_id: 'a5', source_adoption_id: 'a2/x' },
    { adoption_id: 'a6', source_adoption_id: 'a2/x', fidelity: 'inspired' },
    { adoption_id: 'a8', source_adoption_id: 'a7' },
  ],
  posts: [
    {
      id: 'p1',
      title: 'Et innlegg',
      published: '2016',
      language: 'nb',
      text: 'Der lærte de av hverandre 𝄞.',
      text_use: 'public',
    },
  ],
  citations: [
    { post_id: 'p1', idea_id: 'idé/1.0 & <2>', adoption_id: 'a2/x', quote: 'lærte de av hverandre 𝄞' },
  ],
};

/** The idea's key as it stands in an address. */
export const ideaInAddress = encodeURIComponent('idé/1.0 & <2>');
