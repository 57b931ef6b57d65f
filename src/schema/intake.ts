import { demand } from '../domain/access.ts';
import { InputError } from '../domain/input-error.ts';
import { newKey } from '../editing/new-key.ts';
import { Intake, type IntakeReport, type ToldFault } from '../intake/intake.ts';
import { intakeFaults } from '../intake/intake-failure.ts';
import { takeable } from '../intake/taking-in.ts';
import { decideWaiting, type WaitingPost } from '../intake/waiting-post.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { creationOf, type EditArguments, edit, editArguments } from './editing.ts';
import { PostChange, postCells } from './post-input.ts';
import { PostResult } from './post-mutations.ts';
import { KnownAgainType, WaitingPostType } from './waiting-post.ts';

const IntakeFault = builder.enumType('IntakeFault', {
  description: 'Why something could not be taken in; stable, for programs. People read the reason.',
  values: Object.fromEntries(
    Object.entries(intakeFaults).map(([fault, description]) => [fault, { value: fault, description }]),
  ) as { [Fault in keyof typeof intakeFaults]: { value: Fault; description: string } },
});

const IntakeFailureType = builder.objectRef<ToldFault>('IntakeFailure').implement({
  description: 'Something that could not be taken in.',
  fields: (t) => ({
    source: t.exposeString('source', { description: 'The address, feed or file.' }),
    fault: t.field({ type: IntakeFault, description: 'For programs.', resolve: ({ fault }) => fault }),
    reason: t.exposeString('reason', { description: 'Why, in words.' }),
  }),
});

const IntakeReportType = builder.objectRef<IntakeReport>('IntakeReport').implement({
  description: 'What came of what was asked to be taken in. Nothing of it is published: what is new waits.',
  fields: (t) => ({
    waiting: t.field({
      type: [WaitingPostType],
      description: 'What is new on the waiting list.',
      resolve: ({ waiting }) => [...waiting],
    }),
    known: t.field({
      type: [KnownAgainType],
      description: 'What was known already.',
      resolve: ({ known }) => [...known],
    }),
    failures: t.field({
      type: [IntakeFailureType],
      description: 'What could not be taken in, each with the reason.',
      resolve: ({ failures }) => [...failures],
    }),
    complete: t.exposeBoolean('complete', {
      description: 'Whether all of it was looked at; if not, `reason` says why.',
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why not all of it was looked at.' }),
  }),
});

const GivenPost = builder.inputType('GivenPost', {
  description: 'A text that an editor has at hand.',
  fields: (t) => ({
    text: t.string({ required: true, description: 'The plain text.' }),
    title: t.string({ description: 'Its title.' }),
    url: t.string({ description: 'Its address.' }),
    authors: t.stringList({ description: 'Who wrote it.' }),
    published: t.field({ type: 'EdtfDate', description: 'When it was published.' }),
    language: t.string({ description: 'Its language; left out, it is found by the words.' }),
  }),
});

const PostSource = builder.inputType('PostSource', {
  description: 'From where posts are taken in: one of the three.',
  isOneOf: true,
  fields: (t) => ({
    addresses: t.stringList({ description: 'The addresses of pages, 20 at most.' }),
    feed: t.string({
      description:
        'The address of an RSS, Atom or JSON feed, of the posts of a WordPress (`…/wp-json/wp/v2/posts`), or of a page that names one of them.',
    }),
    text: t.field({ type: GivenPost, description: 'A text.' }),
  }),
});

builder.mutationField('importPosts', (t) =>
  t.field({
    type: IntakeReportType,
    description:
      'Fetches posts from elsewhere, politely and within limits, and puts what is new on the waiting list. What is known again, by address or by text, is told and not repeated.',
    args: {
      from: t.arg({ type: PostSource, required: true, description: 'From where.' }),
    },
    resolve: async (_root, { from: { addresses, feed, text } }, { asker, graph, intake }) => {
      demand(asker, 'write');
      const taking = new Intake(graph, intake, asker.actor ?? 'unknown');
      if (addresses != null) return taking.addresses(addresses);
      if (feed != null) return taking.feed(feed);
      if (text == null) throw new InputError('from', 'names addresses, a feed or a text.');
      return taking.text({
        text: text.text,
        title: text.title ?? null,
        url: text.url ?? null,
        authors: text.authors ?? [],
        published: text.published ?? null,
        language: text.language ?? null,
      });
    },
  }),
);

builder.mutationField('takeInPost', (t) =>
  t.field({
    type: PostResult,
    description:
      'Makes a draft of a post that waits. What it was found to be may be corrected on the way; a post whose text is already there publishes that again, and of the text the public sees cited passages only, unless something else is said.',
    args: {
      key: t.arg.string({ required: true, description: 'The key of the waiting post.' }),
      postKey: t.arg.string({
        description:
          'The key of the post; left out, the service makes one of the title and some letters of chance.',
      }),
      post: t.arg({ type: PostChange, description: 'What is otherwise than it was found.' }),
      ...editArguments(t.arg),
    },
    resolve: (_root, args, context, info) => takeIn(args, context, info),
  }),
);

interface TakeIn extends EditArguments {
  readonly key: string;
  readonly postKey?: string | null | undefined;
  readonly post?: typeof PostChange.$inferInput | null | undefined;
}

async function takeIn(args: TakeIn, context: Context, info: { readonly fieldName: string }) {
  const { asker, graph } = context;
  demand(asker, 'write');
  const by = asker.actor ?? 'unknown';
  const waiting = await takeable(graph, args.key, args.requestKey != null);
  const { url, title, authors, published, language, text } = waiting;
  // Somebody else's text: the public sees what is cited of it, until an editor says that all may be shown.
  const found = { url, title, authors: [...authors], published, language, text, textUse: 'quotes' };
  const cells = {
    ...found,
    republishesId: waiting.republishesKey,
    ...(args.post ? postCells(args.post) : {}),
  };
  const key = args.postKey ?? waiting.postKey ?? newKey(cells.title ?? '');
  const argument = (field: string) => (field === 'key' ? 'postKey' : `post.${field}`);
  const asked = { ...creationOf('post', key, cells, 'post'), path: argument };
  const answer = await edit(context, [asked], args, info);
  if (answer.kind === 'applied' && waiting.standing === 'waiting')
    await decideWaiting(graph, {
      key: args.key,
      standing: 'taken',
      by,
      why: args.reason ?? null,
      postKey: answer.records[0]?.key ?? key,
    });
  return answer;
}

builder.mutationField('dismissPost', (t) =>
  t.field({
    type: WaitingPostType,
    description:
      'Dismisses a post that waits. It is remembered, and not offered again by its address or its text.',
    args: {
      key: t.arg.string({ required: true, description: 'The key of the waiting post.' }),
      reason: t.arg.string({ required: true, description: 'Why, for those who would offer it again.' }),
    },
    resolve: (_root, { key, reason }, { asker, graph }): Promise<WaitingPost> => {
      demand(asker, 'write');
      if (reason.trim() === '') throw new InputError('reason', 'is empty: say why it is dismissed.');
      const by = asker.actor ?? 'unknown';
      return decideWaiting(graph, { key, standing: 'dismissed', by, why: reason.trim(), postKey: null });
    },
  }),
);
