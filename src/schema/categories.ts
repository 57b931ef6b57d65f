import { adopterByKey } from '../domain/adopter.ts';
import { InputError } from '../domain/input-error.ts';
import { limits } from '../domain/limits.ts';
import type { Reading } from '../domain/reading.ts';
import { type AdopterCategories, categoriesOf } from '../spread/adopter-categories.ts';
import type { CategoryShare } from '../spread/adopter-category.ts';
import type { RogersCategory } from '../spread/rogers.ts';
import { builder } from './builder.ts';
import { DiffusionCurve } from './curve.ts';
import { AdopterRef } from './refs.ts';
import { required } from './required.ts';

const CategoryScheme = builder.enumType('CategoryScheme', {
  description:
    'How adopters are parted by how early they were. A time equal to a cut is of the earlier class.',
  values: {
    ROGERS_DEVIATION: {
      description:
        "Rogers's five categories (Rogers 1962): cuts at the mean time − 2, − 1, ± 0, + 1 standard deviations (of the sample).",
    },
    ROGERS_RANK: {
      description:
        "Rogers's five categories by order: 2.5, 13.5, 34, 34 and 16 %. Adopters of one interval stay together, in the class of the share " +
        'that came before them.',
    },
    VALENTE: {
      description:
        'Four classes (Valente 1995): cuts at the mean time − 1, ± 0, + 1 standard deviations (of the sample); no innovators apart.',
    },
  } as const,
});

const AdopterCategory = builder.enumType('AdopterCategory', {
  description: 'A class of adopters, earliest first.',
  values: {
    INNOVATORS: { description: 'The very first (Rogers only).' },
    EARLY_ADOPTERS: { description: 'Early.' },
    EARLY_MAJORITY: { description: 'Before the average.' },
    LATE_MAJORITY: { description: 'After the average.' },
    LAGGARDS: { description: 'Last.' },
  } as const,
});

interface CategoryClass extends CategoryShare<RogersCategory> {
  readonly reading: Reading;
  readonly of: number;
}

const CategoryClassType = builder.objectRef<CategoryClass>('CategoryClass').implement({
  description: 'The adopters of one class.',
  fields: (t) => ({
    category: t.field({
      type: AdopterCategory,
      description: 'Which class.',
      resolve: (each) => each.category,
    }),
    count: t.int({ description: 'How many it holds.', resolve: (each) => each.adopterKeys.length }),
    share: t.float({
      description:
        'Of the adopters that could be used, from 0 to 1. The percentages of the schemes are those of a normal curve.',
      resolve: (each) => each.adopterKeys.length / each.of,
    }),
    adopters: t.field({
      type: [AdopterRef],
      description: 'The first of them: by time, then by key; `count` tells how many there are.',
      args: {
        first: t.arg.int({ required: true, defaultValue: 20, description: 'How many: 500 at most.' }),
      },
      resolve: (each, { first }) => {
        if (first < 0 || first > limits.largestPage)
          throw new InputError('first', `expected 0 to ${limits.largestPage}; got ${first}.`);
        const keys = each.adopterKeys.slice(0, first);
        return Promise.all(keys.map((key) => required(adopterByKey(each.reading, key), key)));
      },
    }),
  }),
});

const AdopterCategoriesType = builder.objectRef<AdopterCategories>('AdopterCategories').implement({
  description: 'The adopters of an idea by how early they were.',
  fields: (t) => ({
    scheme: t.field({
      type: CategoryScheme,
      description: 'How they were parted.',
      resolve: (all) => all.scheme,
    }),
    classes: t.field({
      type: [CategoryClassType],
      description: 'The classes, earliest first; none where the adopters could not be parted.',
      resolve: (all) => all.classes.map((each) => ({ ...each, reading: all.curve.reading, of: all.used })),
    }),
    used: t.exposeInt('used', {
      description: 'Adopters whose first take-up certainly lies in one interval.',
    }),
    leftOut: t.exposeInt('leftOut', {
      description: 'Adopters that are undated, or whose date allows several intervals.',
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why they could not be parted: fewer than ten, or all at once.',
    }),
  }),
});

builder.objectField(DiffusionCurve, 'categories', (t) =>
  t.field({
    type: AdopterCategoriesType,
    description: 'The adopters parted by how early they were, their times being those of the intervals.',
    args: {
      scheme: t.arg({
        type: CategoryScheme,
        required: true,
        defaultValue: 'ROGERS_DEVIATION',
        description: 'How to part them.',
      }),
    },
    resolve: (curve, { scheme }) => categoriesOf(curve, scheme),
  }),
);
