import { isEdtfProblem, parseEdtf } from '../domain/edtf.ts';
import { InputError } from '../domain/input-error.ts';
import { builder } from './builder.ts';

builder.scalarType('Date', {
  description: 'A day of the Gregorian calendar, ISO 8601: `2014-03-17`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || isEdtfProblem(parseEdtf(value)))
      throw new InputError('Date', `expected a day such as "2014-03-17"; got ${JSON.stringify(value)}.`);
    return value;
  },
});

builder.scalarType('DateTime', {
  description: 'A moment, RFC 3339: `2014-03-17T08:30:00Z`. Answers are in UTC.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => value,
  parseValue: (value) => {
    const shaped =
      typeof value === 'string' &&
      /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/i.test(value);
    if (!shaped || Number.isNaN(Date.parse(value)))
      throw new InputError(
        'DateTime',
        `expected a moment such as "2014-03-17T08:30:00Z"; got ${JSON.stringify(value)}.`,
      );
    return new Date(value).toISOString();
  },
});

builder.scalarType('EdtfDate', {
  description:
    'A date of the precision that is known, in EDTF (ISO 8601-2, levels 0 and 1): `2014`, `2014-03`, `2014-21` (spring), ' +
    '`2014~` (about), `../2015-02` (on some day until then). An interval means one day somewhere in it.',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  serialize: (value) => value,
  // Whether it is a date is told with the other failures of a mutation.
  parseValue: (value) => {
    if (typeof value !== 'string')
      throw new InputError('EdtfDate', `expected a text such as "2014-03"; got ${JSON.stringify(value)}.`);
    return value;
  },
});

builder.scalarType('CountryCode', {
  description: 'A country by its ISO 3166-1 alpha-2 code: `DK`, `NO`, `SE`, `FI`, `IS` …',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value !== 'string' || !/^[A-Z]{2}$/.test(value))
      throw new InputError(
        'CountryCode',
        `expected two capital letters such as "DK"; got ${JSON.stringify(value)}.`,
      );
    return value;
  },
});
