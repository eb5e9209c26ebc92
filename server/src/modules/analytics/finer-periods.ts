import { Recent } from '../../platform/memory/recent.js';
import { type Grain, grainOf, months, type Period, split } from '../../platform/time/period.js';

const cuts = new Recent<readonly Period[]>(5_000);

/** The periods one step finer than this one. */
export function finerPeriods(period: Period): readonly Period[] {
  const key = `${period.from} ${period.to}`;
  const known = cuts.get(key);
  if (known) return known;
  const finer = cut(period);
  cuts.set(key, finer);
  return finer;
}

function cut(period: Period): readonly Period[] {
  switch (grainOf(period)) {
    case 'DAY':
      return [];
    case 'MONTH':
      return split(period, 'DAY');
    case 'QUARTER':
      return months(period);
    case 'FISCAL_YEAR':
    case 'CALENDAR_YEAR':
      return split(period, 'QUARTER');
    case null:
      return piecesOf(period);
  }
}

/** A stretch that is no calendar period, in the largest ones it has. */
function piecesOf(period: Period): readonly Period[] {
  const years: Grain = period.from.endsWith('-01-01') ? 'CALENDAR_YEAR' : 'FISCAL_YEAR';
  const grains: Grain[] = [years, 'QUARTER', 'MONTH'];
  const grain = grains.find((candidate) => split(period, candidate).length > 1);
  return split(period, grain ?? 'DAY');
}
