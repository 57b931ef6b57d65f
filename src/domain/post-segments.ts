import { CodePointText } from './code-points.ts';
import { limits } from './limits.ts';
import { marksOfPost } from './marks.ts';
import { heldText, type Post } from './post.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** The text of a post cut into segments; `reason` says why some are missing. */
export interface PostSegments {
  readonly segments: readonly Segment[];
  readonly reason: string | null;
}

export async function segmentsOfPost(post: Post): Promise<PostSegments> {
  const [held, { marks, total }] = await Promise.all([heldText(post), marksOfPost(post)]);
  if (held?.text == null) return { segments: [], reason: null };
  const text = new CodePointText(held.text);
  const segments: Segment[] = [];
  let covered = 0;
  let reason =
    marks.length < total
      ? `The text is cited ${total} times; of those, the first ${marks.length} are marked.`
      : null;
  for (const segment of segmentsOf(text, marks, held.textShown)) {
    covered += segment.citations.length;
    if (covered > limits.markedSegments) {
      reason = `So many citations overlap that the text is cut off at ${segment.start}, after ${limits.markedSegments} marks in its segments.`;
      break;
    }
    segments.push(segment);
  }
  return { segments, reason };
}
