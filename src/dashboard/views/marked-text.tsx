interface MarkedTextProps {
  readonly text: string;
  /** In code points, in order, never overlapping. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

/** Text with some of it marked. It is only ever text: what looks like markup in it is shown as it stands. */
export function MarkedText({ text, ranges }: MarkedTextProps) {
  const points = [...text];
  const piece = (from: number, to?: number) => points.slice(from, to).join('');
  let at = 0;
  const pieces = ranges.map(({ start, end }) => {
    const before = piece(at, start);
    at = end;
    return (
      <span key={start}>
        {before}
        <mark>{piece(start, end)}</mark>
      </span>
    );
  });
  return (
    <>
      {pieces}
      {piece(at)}
    </>
  );
}
