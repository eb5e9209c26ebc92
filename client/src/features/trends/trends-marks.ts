import type { AxisMark } from '../../shared/charts/model/axis-mark';
import type { AxisStep } from '../../shared/charts/model/period-axis';
import type { TrendsQuery, UnitFieldsFragment } from '../../shared/graphql/generated/graphql';

type Mark = TrendsQuery['trend']['marks'][number];

/** What happened, with the step of the axis it falls on. */
export interface TrendsMark extends AxisMark, Pick<Mark, 'from' | 'to' | 'text'> {
  /** All to which the same happened at the same time. */
  units: UnitFieldsFragment[];
}

export interface TrendsMarks {
  marks: TrendsMark[];
  /** So many more are not shown. */
  more: number;
}

const SIGNS = [...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'];

/** In the order of time; what began before the axis stands at its beginning. */
export function toMarks(given: readonly Mark[], steps: readonly AxisStep[]): TrendsMarks {
  const once = joined(given).toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  const marks = once.flatMap((mark, index): TrendsMark[] => {
    const sign = SIGNS[index];
    const step = steps.findLast(({ key }) => key <= mark.from) ?? steps[0];
    return sign && step ? [{ ...mark, sign, step: step.key }] : [];
  });
  return { marks, more: once.length - marks.length };
}

/** What happened to several units alike is told once. */
function joined(given: readonly Mark[]): Omit<TrendsMark, 'sign' | 'step'>[] {
  const byWords = new Map<string, Omit<TrendsMark, 'sign' | 'step'>>();
  for (const { from, to, text, breaks, unit } of given) {
    const words = [from, to, text.ja].join(' ');
    const known = byWords.get(words);
    byWords.set(words, {
      ...{ from, to, text },
      breaks: breaks || (known?.breaks ?? false),
      units: [...(known?.units ?? []), unit],
    });
  }
  return [...byWords.values()];
}

/** Whether the values of a unit are counted otherwise from a step on. */
export function beginsAnew({ marks }: TrendsMarks, unitCode: string, step: string): boolean {
  return marks.some(
    (mark) => mark.breaks && mark.step === step && mark.units.some(({ code }) => code === unitCode),
  );
}
