import type { BothLanguages } from '../../../platform/errors/describe-error.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { getMetric } from '../../catalogue/index.js';
import type { Figure } from '../../records/index.js';
import { reportOfTidy } from '../report/tidy-report.js';
import type { EntryRow } from './entry-rows.service.js';
import { asTyped, nameOf } from './entry-line.js';
import { type EntryState, stateOf } from './entry-state.js';
import type { HeldFigure } from './entry.query.js';

/** The figures that stand where some are to be written. */
export class Held {
  private readonly figures: ReadonlyMap<string, HeldFigure>;

  constructor(figures: readonly HeldFigure[]) {
    this.figures = new Map(figures.map((one) => [placeOf(one, one.from, one.to), one]));
  }

  of({ figure }: Pick<EntryRow, 'figure'>): HeldFigure | null {
    return this.figures.get(placeOf(figure, figure.periodFrom, figure.periodTo)) ?? null;
  }
}

type Place = Pick<Figure, 'unitId' | 'metric' | 'definition' | 'breakdown' | 'option'>;

const placeOf = (figure: Place, from: string, to: string): string => {
  const { unitId, metric, definition, breakdown, option } = figure;
  return [unitId, metric, definition, breakdown, option, from, to].join('|');
};

/** Whether it says anything else than what stands there. What was not typed, as the parts of a rate, stays. */
export function isOther(
  { figure, saysNote }: Pick<EntryRow, 'figure' | 'saysNote'>,
  held: HeldFigure | null,
): boolean {
  if (held === null || stateOf(figure) !== stateOf(held)) return true;
  const { numerator, denominator, noteJa } = figure;
  return (
    figure.value !== held.value ||
    figure.status !== held.status ||
    figure.qualifier !== held.qualifier ||
    (numerator !== null && numerator !== held.numerator) ||
    (denominator !== null && denominator !== held.denominator) ||
    (saysNote && noteJa !== held.note)
  );
}

/** Somebody else wrote something else meanwhile. @throws EDIT_CONFLICT */
export function checkVersions(rows: readonly EntryRow[], before: Held): void {
  const changed = rows.filter((row) => {
    const held = before.of(row);
    return (held?.version ?? null) !== row.expectedVersion && isOther(row, held);
  });
  const [first] = changed;
  if (!first) return;
  const { metric, breakdown, option } = first.figure;
  const held = before.of(first);
  const [name, value] = [nameOf(getMetric(metric), { breakdown, option }), textOf(held)];
  throw new DomainError('conflict', 'EDIT_CONFLICT', {
    ...{ metric, nameJa: name.ja, nameEn: name.en, valueJa: value.ja, valueEn: value.en },
    by: held?.by ?? '—',
    at: held?.at.toISOString() ?? '',
    version: held?.version ?? 0,
    count: changed.length,
  });
}

const SAID: Readonly<Record<Exclude<EntryState, 'VALUE'> | 'NONE', BothLanguages>> = {
  NOTHING: { ja: '活動なし', en: 'no activity' },
  NOT_COUNTED: { ja: '集計していない', en: 'not counted' },
  CLOSED: { ja: '休館', en: 'closed' },
  NONE: { ja: '数値なし', en: 'no figure' },
};

function textOf(held: HeldFigure | null): BothLanguages {
  const state = held && stateOf(held);
  if (state !== 'VALUE' || held?.value == null)
    return SAID[state === 'VALUE' ? 'NONE' : (state ?? 'NONE')];
  const metric = getMetric(held.metric);
  const text = `${asTyped(held.value, metric)}${metric.unit === 'ratio' ? '%' : ''}`;
  return { ja: text, en: text };
}

/** How the history and the trail call it, in both languages at once as a file has one name. */
export function titleOf(rows: readonly EntryRow[]): string {
  const periods = [...new Set(rows.map(({ row }) => row.get('period')))].sort();
  const [first = '', last = first] = [periods[0], periods.at(-1)];
  return `入力 Entry ${first === last ? first : `${first}〜${last}`}`;
}

/** What the history keeps of it, as of a file. */
export function reportOf(rows: readonly EntryRow[], before: Held): object {
  const added = rows.filter((row) => before.of(row) === null).length;
  const counts = { NEW: added, NEW_VERSION: rows.length - added };
  return {
    ...reportOfTidy(
      [],
      rows.map(({ row }) => row),
      [],
    ),
    state: 'COMMITTED',
    counts: { ...counts, UNCHANGED: 0, COMPUTED: 0, REFUSED: 0 },
  };
}

export function auditChanges(rows: readonly EntryRow[], before: Held) {
  return rows.map((row) => {
    const held = before.of(row);
    const field = [row.figure.metric, row.row.get('options'), row.row.get('period')];
    return {
      field: field.filter(Boolean).join(' '),
      before: held && (held.value ?? held.status),
      after: row.figure.value ?? row.figure.status,
    };
  });
}
