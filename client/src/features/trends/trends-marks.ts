import type { AxisMark } from '../../shared/charts/model/axis-mark';
import type { AxisStep } from '../../shared/charts/model/period-axis';
import type { TrendsQuery } from '../../shared/graphql/generated/graphql';

type Mark = TrendsQuery['trend']['marks'][number];

/** What happened, with the step of the axis it falls on. */
export interface TrendsMark extends AxisMark, Pick<Mark, 'from' | 'to' | 'unit' | 'text'> {}

export interface TrendsMarks {
  marks: TrendsMark[];
  /** So many more are not shown. */
  more: number;
}

const SIGNS = [...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'];

/** In the order of time; what began before the axis stands at its beginning. */
export function toMarks(marks: readonly Mark[], steps: readonly AxisStep[]): TrendsMarks {
  const sorted = marks.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  const shown = sorted.flatMap((mark, index): TrendsMark[] => {
    const sign = SIGNS[index];
    const step = steps.findLast(({ key }) => key <= mark.from) ?? steps[0];
    if (!sign || !step) return [];
    const { from, to, unit, text, breaks } = mark;
    return [{ sign, step: step.key, breaks, from, to, unit, text }];
  });
  return { marks: shown, more: marks.length - shown.length };
}

/** Whether the values of a unit are counted otherwise from a step on. */
export function beginsAnew({ marks }: TrendsMarks, unitCode: string, step: string): boolean {
  return marks.some((mark) => mark.breaks && mark.unit.code === unitCode && mark.step === step);
}
