import type { FeatureCollection } from 'geojson';
import { useEffect, useState } from 'react';
import { type OutlineLevel, outlinesOf } from '../data/outlines.ts';

/** No land yet, or none to be had: points and lines are shown all the same. */
const NONE: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Outlines at a level, as soon as they are there. */
export function useOutlines(level: OutlineLevel): FeatureCollection | null {
  const [outlines, setOutlines] = useState<FeatureCollection | null>(null);
  useEffect(() => {
    let left = false;
    outlinesOf(level).then(
      (found) => left || setOutlines(found),
      () => left || setOutlines(NONE),
    );
    return () => {
      left = true;
    };
  }, [level]);
  return outlines;
}
