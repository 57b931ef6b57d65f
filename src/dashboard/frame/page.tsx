import { type ComponentType, lazy, Suspense } from 'react';
import type { Route } from '../address/routes.ts';
import { editorsWords } from '../texts/catalogue.ts';
import { Loading } from './loading.tsx';
import { NotFound } from './not-found.tsx';
import { PageBoundary } from './page-boundary.tsx';

/** Each page is fetched when it is first opened. */
const PAGES: { readonly [P in Route['page']]: ComponentType<{ recordKey: string; noun?: string }> } = {
  start: lazy(async () => ({ default: (await import('../pages/start-page.tsx')).StartPage })),
  adopter: lazy(async () => ({ default: (await import('../pages/adopter-page.tsx')).AdopterPage })),
  flows: lazy(async () => ({ default: (await import('../pages/flows-page.tsx')).FlowsPage })),
  path: lazy(async () => ({ default: (await import('../pages/path-page.tsx')).PathPage })),
  idea: lazy(async () => ({ default: (await import('../pages/idea-page.tsx')).IdeaPage })),
  ideas: lazy(async () => ({ default: (await import('../pages/ideas-page.tsx')).IdeasPage })),
  posts: lazy(async () => ({ default: (await import('../pages/posts-page.tsx')).PostsPage })),
  'sign-in': lazy(async () => ({ default: (await import('../pages/sign-in-page.tsx')).SignInPage })),
  post: lazy(async () => ({ default: (await import('../pages/post-page.tsx')).PostPage })),
  waiting: forEditors(async () => ({ default: (await import('../pages/waiting-page.tsx')).WaitingPage })),
  'edit-post': forEditors(async () => ({
    default: (await import('../pages/edit-post-page.tsx')).EditPostPage,
  })),
  'new-post': forEditors(async () => ({ default: (await import('../pages/new-post-page.tsx')).NewPostPage })),
  drafts: forEditors(async () => ({ default: (await import('../pages/drafts-page.tsx')).DraftsPage })),
  proposals: forEditors(async () => ({
    default: (await import('../pages/proposals-page.tsx')).ProposalsPage,
  })),
  lost: forEditors(async () => ({ default: (await import('../pages/lost-page.tsx')).LostPage })),
  reviews: forEditors(async () => ({ default: (await import('../pages/reviews-page.tsx')).ReviewsPage })),
  review: forEditors(async () => ({ default: (await import('../pages/review-page.tsx')).ReviewPage })),
  stories: lazy(async () => ({ default: (await import('../pages/stories-page.tsx')).StoriesPage })),
  story: lazy(async () => ({ default: (await import('../pages/story-page.tsx')).StoryPage })),
  'new-story': forEditors(async () => ({
    default: (await import('../pages/story-edit-page.tsx')).StoryEditPage,
  })),
  'edit-story': forEditors(async () => ({
    default: (await import('../pages/story-edit-page.tsx')).StoryEditPage,
  })),
  changes: lazy(async () => ({ default: (await import('../pages/changes-page.tsx')).ChangesPage })),
  change: lazy(async () => ({ default: (await import('../pages/change-page.tsx')).ChangePage })),
  history: lazy(async () => ({ default: (await import('../pages/history-page.tsx')).HistoryPage })),
};

/** A page that says what only editors read. */
function forEditors<P>(load: () => Promise<{ default: ComponentType<P> }>) {
  return lazy(async () => (await Promise.all([load(), editorsWords()]))[0]);
}

export function Page({ route }: { readonly route: Route | null }) {
  if (!route) return <NotFound />;
  const Shown = PAGES[route.page];
  const key = 'key' in route ? route.key : '';
  const noun = 'noun' in route ? route.noun : '';
  return (
    <PageBoundary key={`${route.page} ${noun} ${key}`}>
      <Suspense fallback={<Loading />}>
        <Shown recordKey={key} noun={noun} />
      </Suspense>
    </PageBoundary>
  );
}
