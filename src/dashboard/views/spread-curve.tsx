import { useCallback } from 'react';
import { ideaAddress } from '../address/idea-address.ts';
import { useStateOf } from '../address/use-state-of.ts';
import { type DataOf, graphql } from '../data/document.ts';
import { useAnswer } from '../data/use-answer.ts';
import { Shown } from '../frame/shown.tsx';
import { curve } from '../layout/curve.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Drawing } from './drawing.tsx';

const Curve = graphql(`
  query Curve($key: String!, $scope: Scope, $variants: Boolean!) {
    idea(key: $key, scope: $scope) {
      name
      curve(interval: YEAR, includeVariants: $variants) {
        adopterCount undated complete reason
        points { from to adopters { value min max } newAdopters { value min max } }
        bass { from m { value } p { value } q { value } rSquared peakTime noFit { reason } }
      }
    }
  }
`);

type CurveData = NonNullable<DataOf<typeof Curve>['idea']>['curve'];

/** How many have adopted through time, and the model that is fitted to it or why there is none. */
export function SpreadCurve({ ideaKey }: { readonly ideaKey: string }) {
  const { t } = useTexts();
  const [{ statuses, variants }] = useStateOf(ideaAddress);
  const answer = useAnswer(Curve, {
    key: ideaKey,
    scope: statuses.length ? { statuses: [...statuses] } : null,
    variants,
  });
  return (
    <section aria-labelledby="curve">
      <h2 id="curve">{t('curve.title')}</h2>
      <Shown of={answer}>{({ idea }) => (idea ? <Drawn of={idea.curve} name={idea.name} /> : null)}</Shown>
    </section>
  );
}

function Drawn({ of, name }: { readonly of: CurveData; readonly name: string }) {
  const { t, number, percent } = useTexts();
  const { bass, points } = of;
  const [m, p, q, from] = [bass.m?.value, bass.p?.value, bass.q?.value, bass.from];
  const fitted = m !== undefined && p !== undefined && q !== undefined && from !== null;
  const layout = useCallback(
    (width: number) => curve(points, fitted ? { m, p, q, from } : null, width),
    [points, fitted, m, p, q, from],
  );
  return (
    <>
      {points.length ? (
        <Drawing
          layout={layout}
          name={`${name}-${t('curve.title')}`}
          alternative={t('curve.alternative', {
            from: points[0]?.from.slice(0, 4) ?? '',
            to: points.at(-1)?.to.slice(0, 4) ?? '',
            count: of.adopterCount,
          })}
        />
      ) : null}
      <p className="hint">
        {t('curve.band')} {t('years.undated', { count: of.undated })} {of.complete ? '' : of.reason}
      </p>
      <p>
        {fitted
          ? t('curve.fit', {
              m: number(m),
              p: number(p, 4),
              q: number(q, 3),
              fit: bass.rSquared === null ? '–' : percent(bass.rSquared),
            })
          : t('curve.noFit', { reason: bass.noFit?.reason ?? '' })}
      </p>
    </>
  );
}
