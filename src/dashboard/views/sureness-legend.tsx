import { BASES } from '../address/idea-address.ts';
import { DASHES, surenessOf } from '../layout/scene.ts';
import { useTexts } from '../texts/use-texts.ts';

/** How what is stated, implied, inferred and not said can be told apart. */
export function SurenessLegend() {
  const { t } = useTexts();
  return (
    <ul className="legend">
      {BASES.map((basis) => {
        const sureness = surenessOf(basis);
        return (
          <li key={basis}>
            <svg aria-hidden="true" viewBox="0 0 46 12" width="46" height="12" className="sure">
              <line x1="0" y1="6" x2="30" y2="6" strokeDasharray={DASHES[sureness].join(' ')} />
              <circle
                cx="39"
                cy="6"
                r="4.5"
                className={sureness === 'stated' ? 'full' : 'hollow'}
                strokeDasharray={DASHES[sureness].map((each) => each / 2).join(' ')}
              />
            </svg>{' '}
            {t(`legend.basis.${basis}`)}
          </li>
        );
      })}
    </ul>
  );
}
