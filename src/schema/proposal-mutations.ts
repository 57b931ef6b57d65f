import { demand } from '../domain/access.ts';
import { InputError } from '../domain/input-error.ts';
import { postByKey } from '../domain/post.ts';
import { acceptProposal, rejectProposal } from '../editing/decide-proposal.ts';
import { proposalsForPost } from '../proposals/post-proposals.ts';
import type { Proposal } from '../proposals/proposal.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { answerOf, editArguments, requestOf } from './editing.ts';
import { EditsResult } from './edits-result.ts';
import { ProposalsType } from './proposal.ts';

builder.mutationField('acceptProposal', (t) =>
  t.field({
    type: EditsResult,
    description:
      'Accepts what is proposed for a post, and makes drafts of it: for an idea a citation, and the idea itself where it is new; for a copy the copy with its citation, and the idea and the two adoptions that are not recorded yet. ' +
      'An adopter or a date makes no record by itself; that it was accepted is remembered.',
    args: {
      post: t.arg.string({ required: true, description: 'The key of the post.' }),
      proposal: t.arg.string({ required: true, description: 'The `id` of the proposal.' }),
      idea: t.arg.string({
        description:
          'The key of the idea that is meant, where the proposal leaves it open or is wrong in it.',
      }),
      to: t.arg.string({
        description:
          'Of a copy, the key of the adopter that took it over, where the proposal leaves it open or is wrong in it.',
      }),
      from: t.arg.string({
        description:
          'Of a copy, the key of the adopter that it was taken from, where the proposal leaves it open or is wrong in it.',
      }),
      name: t.arg.string({
        description: 'The name of an idea that is new, where it is another than in the text.',
      }),
      ...editArguments(t.arg),
    },
    resolve: async (_root, args, context, info) => {
      const request = requestOf(context, args, info);
      const proposal = await offered(context, args.post, args.proposal);
      return answerOf(context, await acceptProposal(context.graph, args.post, proposal, args, request));
    },
  }),
);

builder.mutationField('rejectProposal', (t) =>
  t.field({
    type: ProposalsType,
    description:
      'Rejects what is proposed for a post, as a change of its own: it is not proposed again while its words and the words around them stay. Answers what is still proposed.',
    args: {
      post: t.arg.string({ required: true, description: 'The key of the post.' }),
      proposal: t.arg.string({ required: true, description: 'The `id` of the proposal.' }),
      reason: t.arg.string({ description: 'Why: it is kept with the decision.' }),
    },
    resolve: async (_root, args, context, info) => {
      const request = requestOf(context, args, info);
      const proposal = await offered(context, args.post, args.proposal);
      await rejectProposal(context.graph, args.post, proposal, request);
      context.forget();
      return proposalsOfPost(context, args.post);
    },
  }),
);

async function proposalsOfPost(context: Context, key: string) {
  const post = await postByKey(context.reading(), key);
  if (!post) throw new InputError('post', `there is no post ${JSON.stringify(key)} that may be seen.`);
  return proposalsForPost(context.graph, post);
}

/** Only what is proposed now can be decided; what was decided can be decided anew. */
async function offered(context: Context, post: string, id: string): Promise<Proposal> {
  demand(context.asker, 'write');
  const { open, decided } = await proposalsOfPost(context, post);
  const proposal = [...open, ...decided].find((one) => one.id === id);
  if (!proposal)
    throw new InputError(
      'proposal',
      'is not proposed for this post: its text or the names that are known have changed. Ask for the proposals anew.',
    );
  return proposal;
}
