import { findMetric, isRate, type MetricDefinition } from '../../catalogue/index.js';
import { RowRefusal } from '../checks/row-refusal.js';
import type { TidyColumn, TidyRow } from '../formats/tidy.js';
import { type EntryState, SAID, STATUS_OF, statesOf } from './entry-state.js';
import { readPart, readTyped } from './read-typed.js';

/** A figure somebody typed, everything as it came. */
export interface Typing {
  readonly unit: string;
  /** Code of who hands it in; null: the unit itself. */
  readonly reporter: string | null;
  readonly metric: string;
  /** `2024-05`, `FY2023`. */
  readonly period: string;
  /** `topic=tax`; null: the total. */
  readonly option: string | null;
  readonly definition: string | null;
  readonly printed: string | null;
  /** In the base of its unit, for programs; what was typed comes first. */
  readonly value: number | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly state: EntryState;
  readonly note: string | null;
  /** The version that was looked at; null: there was none. */
  readonly expectedVersion: number | null;
}

type Cells = Partial<Record<TidyColumn, string>>;

/** As a row of a file says it, so that it takes the same way. @throws RowRefusal */
export function toEntryRow(typing: Typing, line: number): TidyRow {
  const { unit, reporter, metric, period, option, definition, note } = typing;
  const known = findMetric(metric);
  if (!known) throw new RowRefusal('metric', 'UNKNOWN_METRIC', { code: metric });
  const cells: Cells = {
    ...{ unit, reporter: reporter ?? unit, metric, period },
    options: option ?? '',
    definition: definition ?? '',
    ...(typing.state === 'VALUE' ? numberCells(typing, known) : stateCells(typing, known)),
    note_ja: note?.trim() ?? '',
    note_en: note?.trim() ?? '',
  };
  return { line, get: (column) => cells[column] ?? '' };
}

function stateCells(
  { state, printed, value, numerator, denominator }: Typing,
  metric: MetricDefinition,
): Cells {
  if (state === 'VALUE') return {};
  if (!statesOf(metric).includes(state)) throw new RowRefusal('value', 'ENTRY_NOTHING', {});
  const given = printed || numerator || denominator || (value === null ? null : String(value));
  if (given) throw new RowRefusal('value', 'ENTRY_VALUE_AND_STATE', { printed: given });
  if (state === 'NOTHING') return { value: '0', printed: SAID.NOTHING };
  return { status: STATUS_OF[state], printed: SAID[state] };
}

function numberCells(typing: Typing, metric: MetricDefinition): Cells {
  const { printed, value } = typing;
  const parts = isRate(metric) ? partCells(typing) : null;
  if (printed !== null && (printed.trim() !== '' || parts === null)) {
    const typed = readTyped(printed, metric);
    return {
      ...parts,
      value: typed.value,
      qualifier: typed.qualifier ?? '',
      printed: printed.trim(),
    };
  }
  if (value !== null) return { ...parts, value: String(value) };
  if (parts === null) throw new RowRefusal('value', 'ENTRY_EMPTY', {});
  return parts;
}

/** The rate its parts give, and both as they were typed; null: none was given. @throws RowRefusal */
function partCells({ numerator, denominator }: Typing): Cells | null {
  const [above, below] = [numerator?.trim() ?? '', denominator?.trim() ?? ''];
  if (above === '' && below === '') return null;
  if (above === '' || below === '') throw new RowRefusal('numerator', 'ENTRY_PARTS', {});
  const parts = { numerator: readPart(above), denominator: readPart(below) };
  if (Number(parts.denominator) === 0) throw new RowRefusal('denominator', 'ENTRY_PARTS', {});
  const rate = (Number(parts.numerator) / Number(parts.denominator)).toFixed(10);
  return { ...parts, value: rate.replace(/\.?0+$/, ''), printed: `${above} / ${below}` };
}
