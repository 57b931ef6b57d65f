import { ideaAddress } from '../address/idea-address.ts';
import { useStateOf } from '../address/use-state-of.ts';
import { type DataOf, graphql } from '../data/document.ts';
import { NamedAdopter } from '../data/fragments.ts';
import { useAnswer } from '../data/use-answer.ts';
import { Shown } from '../frame/shown.tsx';
import { questionOf } from '../pages/idea-question.ts';
import type { TextKey } from '../texts/catalogue.ts';
import { useTexts } from '../texts/use-texts.ts';
import { AdopterLink } from './record-links.tsx';

const Measures = graphql(
  `
  query Measures($key: String!, $scope: Scope, $filter: CopyFilter, $variants: Boolean!) {
    idea(key: $key, scope: $scope) {
      spread(filter: $filter, includeVariants: $variants) {
        metrics {
          complete reason size roots countries depth breadth longest longestCopiedRun
          structuralVirality { value n reason informative }
          reproduction { reason generations { generation adoptions open value } }
          medianLag { earliest latest }
          fidelities { fidelity copies share }
          channels { channel copies share }
          adopters(first: 5) { nodes { adopter { ...NamedAdopter } adoptions creditOut creditIn } }
        }
      }
    }
  }
`,
  [NamedAdopter],
);

type Metrics = NonNullable<DataOf<typeof Measures>['idea']>['spread']['metrics'];

/** What the spread measures, each with a sentence on what it means, or why there is no value. */
export function SpreadMeasures({ ideaKey }: { readonly ideaKey: string }) {
  const { t } = useTexts();
  const [state] = useStateOf(ideaAddress);
  const answer = useAnswer(Measures, questionOf(ideaKey, state));
  return (
    <section aria-labelledby="measures">
      <h2 id="measures">{t('measures.title')}</h2>
      <Shown of={answer}>{({ idea }) => (idea ? <Values metrics={idea.spread.metrics} /> : null)}</Shown>
    </section>
  );
}

function Values({ metrics }: { readonly metrics: Metrics }) {
  const { t, number } = useTexts();
  const virality = metrics.structuralVirality;
  const lag = metrics.medianLag;
  const whole = (value: number | null) => (value === null ? null : number(value));
  const days = (value: number | null) => (value === null ? '…' : number(value / 365.25, 1));
  return (
    <>
      {metrics.complete ? null : <p className="note">{metrics.reason}</p>}
      <dl className="measures">
        <Measure name="roots" value={whole(metrics.roots)} />
        <Measure name="countries" value={whole(metrics.countries)} />
        <Measure name="depth" value={whole(metrics.depth)} />
        <Measure name="breadth" value={whole(metrics.breadth)} />
        <Measure name="longestCopiedRun" value={whole(metrics.longestCopiedRun)} />
        <Measure
          name="virality"
          value={virality?.value == null ? null : number(virality.value, 2)}
          why={virality?.reason ?? null}
        />
        <Measure
          name="medianLag"
          value={
            lag === null
              ? null
              : lag.earliest === lag.latest
                ? days(lag.earliest)
                : `${days(lag.earliest)} – ${days(lag.latest)}`
          }
        />
        <Measure
          name="reproduction"
          value={
            metrics.reproduction?.generations
              ?.map(({ value, open }) => (open || value === null ? '…' : number(value, 2)))
              .join(' · ') ?? null
          }
          why={metrics.reproduction?.reason ?? null}
        />
      </dl>
      <div className="columns">
        <Shares
          title={t('filter.fidelity')}
          shares={(metrics.fidelities ?? []).map(({ fidelity, share, copies }) => ({
            name: t(`fidelity.${fidelity}`),
            share,
            copies,
          }))}
        />
        <Shares
          title={t('filter.channel')}
          shares={(metrics.channels ?? []).map(({ channel, share, copies }) => ({
            name: t(`channel.${channel}`),
            share,
            copies,
          }))}
        />
        <div>
          <h3>{t('measures.gaveMost')}</h3>
          <ol className="ranked">
            {(metrics.adopters?.nodes ?? [])
              .filter(({ creditOut }) => creditOut > 0)
              .map(({ adopter, creditOut }) => (
                <li key={adopter.key}>
                  <AdopterLink adopter={adopter} /> <span className="count">{number(creditOut, 1)}</span>
                </li>
              ))}
          </ol>
          <p className="hint">{t('measures.credit')}</p>
        </div>
      </div>
    </>
  );
}

function Measure({
  name,
  value,
  why,
}: {
  readonly name: MeasureName;
  readonly value: string | null;
  readonly why?: string | null;
}) {
  const { t } = useTexts();
  return (
    <div>
      <dt>{t(`measures.${name}.name`)}</dt>
      <dd>
        <strong>{value ?? '–'}</strong>
        <span className="hint">
          {t(`measures.${name}.means`)} {value === null ? why : ''}
        </span>
      </dd>
    </div>
  );
}

type MeasureName =
  Extract<TextKey, `measures.${string}.name`> extends `measures.${infer Name}.name` ? Name : never;

interface SharesProps {
  readonly title: string;
  readonly shares: readonly { readonly name: string; readonly share: number; readonly copies: number }[];
}

function Shares({ title, shares }: SharesProps) {
  const { percent } = useTexts();
  if (!shares.length) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul className="plain shares">
        {shares.map(({ name, share, copies }) => (
          <li key={name}>
            <span>{name}</span>
            <span className="count">
              {copies} · {percent(share)}
            </span>
            <svg aria-hidden="true" viewBox="0 0 100 4" preserveAspectRatio="none">
              <rect width={share * 100} height="4" className="fill-hue-1" />
            </svg>
          </li>
        ))}
      </ul>
    </div>
  );
}
