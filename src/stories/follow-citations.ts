import type { ChangeEntry } from '../domain/change-log.ts';
import { type StoryStep, stepsCell, stepsMoved } from './story-steps.ts';

/**
 * Stories go with the citations that they show: where a citation's key becomes another, since its passage moved or was lost, or what it
 * supports went into something else, the steps that show it name it by the new key, and the log says so.
 */
export async function followCitations(entry: ChangeEntry, moved: ReadonlyMap<string, string>): Promise<void> {
  if (moved.size === 0) return;
  entry.citationsMoved(moved);
  const { writer, position } = entry;
  const stories = await writer.run('story/showing', { keys: [...moved.keys()] });
  if (stories.length === 0) return;
  const rows = stories.flatMap(({ key, steps }) => {
    const before = steps as unknown as StoryStep[];
    const after = stepsMoved(before, moved);
    entry.alters({
      noun: 'story',
      key,
      before: { steps: stepsCell(before) ?? '' },
      after: { steps: stepsCell(after) ?? '' },
    });
    return after.flatMap(({ citation }, place) =>
      citation === before[place]?.citation ? [] : [{ storyKey: key, place, citationKey: citation }],
    );
  });
  const [answer] = await writer.run('story/follow', { rows, position });
  if (answer?.written !== rows.length)
    throw new Error(
      `Every step was expected to follow its citation; of ${rows.length}, ${answer?.written ?? 0} could.`,
    );
}
