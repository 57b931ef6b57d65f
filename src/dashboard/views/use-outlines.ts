import type { FeatureCollection } from 'geojson';
import { useEffect, useState } from 'react';
import { outlinesAt } from '../data/outlines.ts';
import type { OutlineLevels } from '../layout/outline-levels.ts';

/** No land yet, or none to be had: points and lines are shown all the same. */
export const NO_LAND: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Outlines at the levels, as soon as they are there. */
export function useOutlines(levels: OutlineLevels): FeatureCollection | null {
  const [outlines, setOutlines] = useState<FeatureCollection | null>(null);
  // The same levels are the same question, however often they are worked out.
  const wanted = JSON.stringify(levels);
  useEffect(() => {
    let left = false;
    outlinesAt(JSON.parse(wanted) as OutlineLevels).then(
      (found) => left || setOutlines(found),
      () => left || setOutlines(NO_LAND),
    );
    return () => {
      left = true;
    };
  }, [wanted]);
  return outlines;
}
