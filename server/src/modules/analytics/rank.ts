/** Ranks from the largest down, equal values equal: 1, 2, 2, 4. Null takes no rank. */
export function ranks(values: readonly (number | null)[]): (number | null)[] {
  return values.map((value) =>
    value === null ? null : 1 + values.filter((other) => other !== null && other > value).length,
  );
}
