import { type Directory, nameAt, type OpenDays, type Unit } from '../network/index.js';
import type { Covered } from './common-months.js';
import type { EvaluatedNote } from './evaluated.js';
import type { Divisor } from './normalise.js';

/** Whose open days are counted, and how. */
interface Open {
  readonly directory: Directory;
  readonly openDays: OpenDays;
}

const SHOWN_NAMES = 3;

/**
 * The days the units behind a value were open, of those it covers, each unit's for itself. Where the hours of one are not
 * known for all of its days there is no number of days, and a note says of whom and when.
 */
export function openDaysBehind(covered: readonly Covered[], open: Open): Divisor {
  if (covered.some(({ unit }) => !hasDoors(unit))) return without('OPEN_DAYS_OF_WHOLE');
  const counts = covered.map(({ unit, period }) => ({
    unit,
    ...open.openDays.within(open.directory.lineage(unit), period),
  }));
  const unknown = counts.flatMap(({ unit, unknown: days }) => (days ? [{ unit, ...days }] : []));
  if (unknown.length > 0) {
    const units = [...new Set(unknown.map(({ unit }) => unit))];
    const from = unknown.map((each) => each.from).sort()[0] ?? '';
    const to = unknown.map((each) => each.to).sort();
    return without('NO_OPEN_DAYS', { ...named(units, open), from, to: to.at(-1) ?? '' });
  }
  const days = counts.reduce((sum, count) => sum + count.open, 0);
  if (days === 0) return without('NO_DAY_OPEN');
  const units = new Set(counts.map(({ unit }) => unit)).size;
  const code = units > 1 ? 'OPEN_DAYS_OF_UNITS' : 'OPEN_DAYS_OF';
  return {
    ...{ value: days, status: 'NORMAL', sources: [], sourceCount: 0 },
    notes: [{ code, params: { days, units } }],
  };
}

/** A city reports for its centers, and nobody knows for which of them: it has no doors of its own. */
const hasDoors = ({ level }: Unit): boolean => level === 'CENTER' || level === 'SPACE';

function without(code: EvaluatedNote['code'], params: EvaluatedNote['params'] = {}): Divisor {
  const notes = [{ code, params }];
  return { value: null, status: 'MISSING', sources: [], sourceCount: 0, notes };
}

/** The first of them in sight by their names, the others by their number. */
function named(units: readonly Unit[], { directory }: Open): { ja: string; en: string } {
  const shown = units.filter(({ code }) => directory.find(code) !== null).slice(0, SHOWN_NAMES);
  const more = units.length - shown.length;
  const names = shown.map((unit) => nameAt(unit.names, null));
  const ja = names.map((name) => name.ja).join('・');
  const en = names.map((name) => name.en).join(', ');
  if (more === 0) return { ja, en };
  const others = `${more} ${more === 1 ? 'unit' : 'units'}`;
  if (shown.length === 0) return { ja: `${more}拠点`, en: others };
  return { ja: `${ja}ほか${more}拠点`, en: `${en} and ${others} more` };
}
