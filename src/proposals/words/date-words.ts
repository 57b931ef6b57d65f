import type { Language } from '../language.ts';

/** Months and seasons as each language writes them; a month is the beginning of a word, so that `kesäkuussa` and `janúar` are found. */
export interface DateWords {
  readonly months: readonly string[];
  /** EDTF's 21 to 24. */
  readonly seasons: Readonly<Record<'21' | '22' | '23' | '24', string>>;
  readonly since: string;
  readonly before: string;
  readonly about: string;
  readonly decade: string;
  readonly year: string;
}

const norwegianMonths = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];

export const dateWords: Readonly<Record<Language, DateWords>> = {
  da: {
    months: [
      'januar',
      'februar',
      'marts',
      'april',
      'maj',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'december',
    ],
    seasons: {
      '21': 'for[åa]ret|vår(?:en)?',
      '22': 'sommer(?:en)?',
      '23': 'efter[åa]ret',
      '24': 'vinter(?:en)?',
    },
    since: 'siden|fra og med|fra',
    before: 'inden|før|frem til',
    about: 'omkring|cirka|ca\\.',
    decade: "'?erne",
    year: 'år(?:et)?',
  },
  nb: {
    months: norwegianMonths,
    seasons: { '21': 'vår(?:en)?', '22': 'sommer(?:en)?', '23': 'høst(?:en)?', '24': 'vinter(?:en)?' },
    since: 'siden|fra og med|fra',
    before: 'innen|før|fram til',
    about: 'omkring|rundt|cirka|ca\\.',
    decade: '-?tallet',
    year: 'år(?:et)?',
  },
  nn: {
    months: norwegianMonths,
    seasons: {
      '21': 'vår(?:en)?',
      '22': 'sommar(?:en)?|sumar(?:en)?',
      '23': 'haust(?:en)?',
      '24': 'vinter(?:en)?',
    },
    since: 'sidan|frå og med|frå',
    before: 'innan|før|fram til',
    about: 'omkring|rundt|kring|cirka|ca\\.',
    decade: '-?tal(?:et|let)',
    year: 'år(?:et)?',
  },
  sv: {
    months: [
      'januari',
      'februari',
      'mars',
      'april',
      'maj',
      'juni',
      'juli',
      'augusti',
      'september',
      'oktober',
      'november',
      'december',
    ],
    seasons: { '21': 'vår(?:en)?', '22': 'sommar(?:en)?', '23': 'höst(?:en)?', '24': 'vinter(?:n)?' },
    since: 'sedan|från och med|från',
    before: 'innan|före|fram till',
    about: 'omkring|runt|cirka|ca',
    decade: '-?talet',
    year: 'år(?:et)?',
  },
  fi: {
    months: [
      'tammikuu',
      'helmikuu',
      'maaliskuu',
      'huhtikuu',
      'toukokuu',
      'kesäkuu',
      'heinäkuu',
      'elokuu',
      'syyskuu',
      'lokakuu',
      'marraskuu',
      'joulukuu',
    ],
    seasons: {
      '21': 'kevää\\p{L}*|kevät',
      '22': 'kesä(?:llä|n|stä|ksi)?',
      '23': 'syksy\\p{L}*',
      '24': 'talv\\p{L}*',
    },
    since: 'vuodesta|alkaen|lähtien',
    before: 'ennen',
    about: 'noin|vuoden',
    decade: '-?luvu\\p{L}*',
    year: 'vuo(?:nna|den|desta|teen|si)',
  },
  is: {
    months: [
      'janúar',
      'febrúar',
      'mars',
      'apríl',
      'maí',
      'júní',
      'júlí',
      'ágúst',
      'september',
      'október',
      'nóvember',
      'desember',
    ],
    seasons: { '21': 'vor(?:ið|i)?', '22': 'sumar(?:ið)?', '23': 'haust(?:ið|i)?', '24': 'vetur(?:inn)?' },
    since: 'síðan|frá',
    before: 'fyrir|áður',
    about: 'um|kringum',
    decade: '',
    year: 'ár(?:ið|inu|s|i)?',
  },
  en: {
    months: [
      'january',
      'february',
      'march',
      'april',
      'may',
      'june',
      'july',
      'august',
      'september',
      'october',
      'november',
      'december',
    ],
    seasons: { '21': 'spring', '22': 'summer', '23': 'autumn|fall', '24': 'winter' },
    since: 'since|from',
    before: 'before|by|until',
    about: 'about|around|circa',
    decade: 's',
    year: 'year',
  },
};
