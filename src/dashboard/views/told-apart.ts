import type { Choice } from './combobox.tsx';

/** Choices that would read the same are told apart by their keys. */
export function toldApart(choices: readonly Choice[]): Choice[] {
  const read = ({ name, about }: Choice) => `${name}\n${about}`;
  const times = new Map<string, number>();
  for (const choice of choices) times.set(read(choice), (times.get(read(choice)) ?? 0) + 1);
  return choices.map((choice) =>
    (times.get(read(choice)) ?? 0) > 1
      ? { ...choice, about: [choice.about, choice.id].filter(Boolean).join(' · ') }
      : choice,
  );
}
