import type { DataSetName, PastStep, TotalsByReport } from '../reports/index.js';
import { lastDayOf, type Month, MONTHS } from './months.js';
import { LEAST_CENTERS } from './demo-network.js';
import type { Center } from './places/centers.js';
import { STORY } from './story.js';

/** What the centers of the network report by month. */
export const REPORTED = ['CONSULTATIONS', 'BOOKINGS', 'SESSIONS', 'MONTHLY_FIGURES'] as const;

const BY = {
  staff: '職員（架空）',
  director: 'センター長（架空）',
  coordinator: '事務局（架空）',
} as const;

/** How many months at the end are not published yet: two approved, one submitted, one nobody has submitted. */
const AHEAD = { published: 4, approved: 2, submitted: 1 } as const;

export interface DemoReports {
  readonly dataSet: DataSetName;
  readonly totals: TotalsByReport;
  /** What was counted of the corrected month at first. */
  readonly first: PastStep['totals'];
}

type Said = Pick<PastStep, 'version' | 'state' | 'by'> &
  Partial<Pick<PastStep, 'comment' | 'totals'>> & { readonly on: string };

/** A day of a month some months later, in the morning. */
function dayAfter({ index }: Month, months: number, day: number): string {
  const since = 2021 * 12 + 3 + index + months;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${Math.floor(since / 12)}-${two((since % 12) + 1)}-${two(day)}T09:00:00+09:00`;
}

/** Submitted in the first days of the next month, approved and published in it. */
function usual(month: Month, totals: PastStep['totals']): Said[] {
  const left = MONTHS.length - 1 - month.index;
  const isLooked = left >= AHEAD.approved;
  const submitted = { version: 1, state: 'SUBMITTED', by: BY.staff } as const;
  const kept = isLooked ? null : totals;
  return [
    ...(left >= AHEAD.submitted ? [{ ...submitted, on: dayAfter(month, 1, 5), totals: kept }] : []),
    ...(isLooked
      ? [
          {
            version: 1,
            state: 'APPROVED',
            by: BY.director,
            on: dayAfter(month, 1, 8),
            totals,
          } as const,
        ]
      : []),
    ...(left >= AHEAD.published
      ? [
          {
            version: 1,
            state: 'PUBLISHED',
            by: BY.coordinator,
            on: dayAfter(month, 1, 20),
          } as const,
        ]
      : []),
  ];
}

/** Published too small, opened, and published again. */
function corrected(
  month: Month,
  { first, totals }: Pick<DemoReports, 'first'> & Pick<PastStep, 'totals'>,
): Said[] {
  const again: Omit<Said, 'version'>[] = [
    {
      ...{ state: 'AMENDING', by: BY.director, on: dayAfter(month, 2, 20) },
      comment: '13日から月末までの記録が抜けていました。',
    },
    { state: 'SUBMITTED', by: BY.staff, on: dayAfter(month, 2, 22), totals },
    { state: 'APPROVED', by: BY.director, on: dayAfter(month, 2, 23), totals },
    { state: 'PUBLISHED', by: BY.coordinator, on: dayAfter(month, 3, 5) },
  ];
  return [...usual(month, first), ...again.map((said) => ({ version: 2, ...said }))];
}

/** The way each report of the twelve centers of the story has gone. Where nothing came in there is no report. */
export function* reportsOf(
  centers: readonly Center[],
  idOf: (code: string) => string,
  { dataSet, totals, first }: DemoReports,
): Generator<PastStep> {
  for (const { code } of centers.slice(0, LEAST_CENTERS)) {
    const unitId = idOf(code);
    for (const month of MONTHS) {
      const from = `${month.key}-01`;
      const own = totals.get(`${unitId} ${from}`);
      if (!own) continue;
      const isCorrected =
        dataSet === 'CONSULTATIONS' &&
        code === STORY.corrected.center &&
        month.key === STORY.corrected.month;
      const said = isCorrected ? corrected(month, { first, totals: own }) : usual(month, own);
      for (const { on, comment = '', totals: kept = null, ...step } of said)
        yield {
          unitId,
          dataSet,
          from,
          to: lastDayOf(month),
          ...step,
          at: on,
          comment,
          totals: kept,
        };
    }
  }
}
