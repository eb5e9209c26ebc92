export interface PlacedLabel {
  key: string;
  /** The middle. */
  y: number;
  height: number;
}

/** Moves labels apart, as little as needed, so that none covers another and all stay between top and bottom. */
export function spread<T extends PlacedLabel>(
  labels: readonly T[],
  { top, bottom }: { top: number; bottom: number },
): T[] {
  const sorted = labels.toSorted((a, b) => a.y - b.y);
  let free = top;
  const down = sorted.map((label) => {
    const y = Math.max(label.y, free + label.height / 2);
    free = y + label.height / 2;
    return { ...label, y };
  });
  free = bottom;
  return down
    .reverse()
    .map((label) => {
      const y = Math.min(label.y, free - label.height / 2);
      free = y - label.height / 2;
      return { ...label, y };
    })
    .reverse();
}
