/** Something that happened, on the time axis of a chart; the words stand beneath it under the same sign. */
export interface AxisMark {
  sign: string;
  /** Key of the step it falls on. */
  step: string;
  /** Values before and after it are not set against each other. */
  breaks: boolean;
}
