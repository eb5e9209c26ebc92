/** Something that happened, on the time axis of a chart; the words stand beneath it under the same sign. */
export interface AxisMark {
  sign: string;
  /** Key of the step it falls on. */
  step: string;
  /** Values before and after it are not set against each other. */
  breaks: boolean;
}

/** All signs of each step, for the table. */
export function signsOf(
  all: readonly { step: string; sign: string }[],
): ReadonlyMap<string, string> {
  const signs = new Map<string, string>();
  for (const { step, sign } of all) signs.set(step, `${signs.get(step) ?? ''}${sign}`);
  return signs;
}
