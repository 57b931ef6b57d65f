import type { DataOf } from '../data/document.ts';
import type { NamedAdopter, ToldCopy } from '../data/fragments.ts';
import { useTexts } from '../texts/use-texts.ts';
import { AdopterLink } from './record-links.tsx';

interface CopyFactsProps {
  readonly copy: DataOf<typeof ToldCopy>;
  readonly via: readonly DataOf<typeof NamedAdopter>[];
}

/** How the idea came over, as far as it is recorded. */
export function CopyFacts({ copy, via }: CopyFactsProps) {
  const { t, percent } = useTexts();
  return (
    <dl className="facts">
      <div>
        <dt>{t('filter.fidelity')}</dt>
        <dd>{t(`fidelity.${copy.fidelity}`)}</dd>
      </div>
      <div>
        <dt>{t('filter.channel')}</dt>
        <dd>{t(`channel.${copy.channel}`)}</dd>
      </div>
      <div>
        <dt>{t('filter.basis')}</dt>
        <dd>{t(`legend.basis.${copy.basis}`)}</dd>
      </div>
      <div>
        <dt>{t('filter.confidence')}</dt>
        <dd>{copy.confidence === null ? t('basis.UNKNOWN') : percent(copy.confidence)}</dd>
      </div>
      {via.length ? (
        <div>
          <dt>{t('copy.via')}</dt>
          <dd>
            {via.map((adopter) => (
              <span key={adopter.key}>
                <AdopterLink adopter={adopter} />{' '}
              </span>
            ))}
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
