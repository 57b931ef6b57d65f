import type { Choice } from '../neo4j/graph.ts';
import type { Order } from './page.ts';

/** How a list may be ordered: the name that clients use, and the `sort` fragment that it stands for, rising and falling. */
export interface Sorting<Fragment extends string> {
  readonly rising: Fragment;
  readonly falling: Fragment;
}

function both<Fragment extends string>(fragment: Fragment): Sorting<Fragment> {
  return { rising: fragment, falling: fragment };
}

const byDate = { rising: 'sort-date-rising', falling: 'sort-date-falling' } as const;

export const adopterOrders = { KEY: both('sort-key'), NAME: both('sort-name') } as const satisfies Record<
  string,
  Sorting<Choice<'adopter/page'>['sort']>
>;

export const ideaOrders = {
  KEY: both('sort-key'),
  NAME: both('sort-name'),
  ADOPTION_COUNT: both('sort-adoptions'),
} as const satisfies Record<string, Sorting<Choice<'idea/page'>['sort']>>;

export const adoptionOrders = {
  KEY: both('sort-key'),
  DATE: byDate,
  ADOPTER: both('sort-adopter'),
} as const satisfies Record<string, Sorting<Choice<'adoption/page'>['sort']>>;

export const copyOrders = {
  KEY: both('copy-sort-key'),
  DATE: { rising: 'copy-sort-date-rising', falling: 'copy-sort-date-falling' },
  CONFIDENCE: both('copy-sort-confidence'),
} as const satisfies Record<string, Sorting<Choice<'copy/page'>['sort']>>;

export const postOrders = {
  KEY: both('sort-key'),
  PUBLISHED: byDate,
  TITLE: both('sort-title'),
  ENTERED: both('sort-entered'),
} as const satisfies Record<string, Sorting<Choice<'post/page'>['sort']>>;

export const citationOrders = { PLACE: both('sort-place') } as const satisfies Record<
  string,
  Sorting<Choice<'citation/page'>['sort']>
>;

export const storyOrders = { KEY: both('sort-key'), TITLE: both('sort-title') } as const satisfies Record<
  string,
  Sorting<Choice<'story/page'>['sort']>
>;

/** The order that was asked for, or the first of the list, rising. */
export function orderOf<Name extends string>(
  asked: { by: Name; direction: 'ASC' | 'DESC' } | null | undefined,
  otherwise: Name,
): Order & { name: Name } {
  return { name: asked?.by ?? otherwise, falling: asked?.direction === 'DESC' };
}

export function sortFragment<Fragment extends string>(
  sortings: Record<string, Sorting<Fragment>>,
  order: Order,
): Fragment {
  const sorting = sortings[order.name] as Sorting<Fragment>;
  return order.falling ? sorting.falling : sorting.rising;
}
