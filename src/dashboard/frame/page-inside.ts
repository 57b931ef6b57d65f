import { type ComponentType, createContext } from 'react';
import type { Route } from '../address/routes.ts';

/** How a page shows another inside itself: given from above, since pages are fetched by what they would have to know. */
export const PageInside = createContext<ComponentType<{ readonly route: Route | null }>>(() => null);
