import { fiscalYearOf, type Period } from '../../format/period';

/** One step of the time axis. */
export interface AxisStep {
  key: string;
  /** In full, for the table: 2021年4月. */
  label: string;
  /** For the tick: 4月. */
  short: string;
  /** The fiscal year, at its first step; null elsewhere and where the step is a year itself. */
  year: string | null;
  /** Steps in a fiscal year: 12, 4 or 1. */
  perYear: number;
}

interface StepWords {
  step: (period: Period) => string;
  shortStep: (period: Period) => string;
  shortFiscalYear: (year: number) => string;
}

const MONTHS_OF_A_YEAR = 12;

export function toSteps(periods: readonly Period[], words: StepWords): AxisStep[] {
  return periods.map((period, index) => {
    const perYear = MONTHS_OF_A_YEAR / monthsOf(period);
    const before = periods[index - 1];
    const year = fiscalYearOf(period.from);
    const opens = perYear > 1 && (!before || fiscalYearOf(before.from) !== year);
    return {
      key: period.from,
      label: words.step(period),
      short: words.shortStep(period),
      year: opens ? words.shortFiscalYear(year) : null,
      perYear,
    };
  });
}

function monthsOf({ from, to }: Period): number {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  return (toYear - year) * MONTHS_OF_A_YEAR + toMonth - month + 1;
}

/** How many steps apart ticks may stand, so that years begin with one. */
const STRIDES: Record<number, number[]> = {
  12: [1, 3, 6, 12, 24, 60, 120],
  4: [1, 2, 4, 8, 20, 40],
  1: [1, 2, 5, 10, 20],
};
const ROOM: Record<number, { wide: number; narrow: number }> = {
  12: { wide: 24, narrow: 6 },
  4: { wide: 16, narrow: 4 },
  1: { wide: 12, narrow: 4 },
};

/** The steps that get a tick: as many as there is room for. */
export function ticksOf(steps: readonly AxisStep[], narrow: boolean): string[] {
  const perYear = steps[0]?.perYear ?? 1;
  const strides = STRIDES[perYear] ?? [1];
  const room = ROOM[perYear]?.[narrow ? 'narrow' : 'wide'] ?? steps.length;
  const stride = strides.find((each) => steps.length / each <= room) ?? strides.at(-1) ?? 1;
  return steps.filter((_, index) => index % stride === 0).map(({ key }) => key);
}
