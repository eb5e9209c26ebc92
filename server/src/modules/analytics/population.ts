import type { MetricDefinition } from '../catalogue/index.js';
import type { Directory, Unit } from '../network/index.js';
import type { Period } from '../../platform/time/period.js';
import type { Cell } from './cell.js';
import { type Evaluated, weakest } from './evaluated.js';
import { notReported } from './from-cell.js';
import type { Divisor } from './normalise.js';

export const POPULATION = 'population.residents';

const dayOf = (cell: Cell): string => cell.asOf ?? cell.to;

/** The residents behind a value: of the places its units serve, each counted at one named day. */
export class Population {
  private readonly byPlace: ReadonlyMap<string, readonly Cell[]>;

  constructor(
    private readonly directory: Directory,
    cells: readonly Cell[],
    private readonly asOf: string | null,
  ) {
    const counted = cells
      .filter((cell) => cell.metric === POPULATION && cell.value !== null && cell.breakdown === '')
      .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
    this.byPlace = Map.groupBy(counted, (cell) => cell.unitId);
  }

  /** Of the places the units serve, each counted once. */
  of(units: readonly Unit[], period: Period): Divisor {
    const places = [...new Set(units.map((unit) => this.placeOf(unit)))];
    const cells = places.map((place) => place && this.at(place, period));
    const known = cells.filter((cell) => cell !== null);
    if (known.length === 0 || known.length < cells.length) {
      const note = { code: 'NO_POPULATION', params: {} } as const;
      return { value: null, status: 'MISSING', sources: [], sourceCount: 0, notes: [note] };
    }
    const days = [...new Set(known.map(dayOf))];
    return {
      value: known.reduce((sum, cell) => sum + (cell.value ?? 0), 0),
      status: weakest(known),
      sources: known.flatMap((cell) =>
        cell.sources.map((source) => ({ ...source, reporterId: cell.reporterId })),
      ),
      sourceCount: known.reduce((sum, cell) => sum + cell.sourceCount, 0),
      notes: [{ code: 'POPULATION_OF', params: { days: days.join(', ') } }],
    };
  }

  /** The nearest with residents on record. A center with a municipality of its own, as a ward, serves that one only. */
  private placeOf(unit: Unit): Unit | null {
    for (const place of this.directory.lineage(unit)) {
      if (this.byPlace.has(place.id)) return place;
      if (place.municipalityCode !== null) return null;
    }
    return null;
  }

  /** The newest count of the day asked for or before; else the newest before the period ends, else the first. */
  private at(place: Unit, period: Period): Cell | null {
    const counts = this.byPlace.get(place.id) ?? [];
    const newestBy = (day: string): Cell | null =>
      counts.findLast((cell) => dayOf(cell) <= day) ?? null;
    if (this.asOf !== null) return newestBy(this.asOf);
    return newestBy(period.to) ?? counts[0] ?? null;
  }
}

/** The residents as a value of their own, with the documents they were counted in. */
export function residentsOf(found: Divisor, { variants }: MetricDefinition): Evaluated {
  const definition = variants[0]?.id ?? '';
  const { value, status, sources, sourceCount, notes } = found;
  if (value === null) return notReported({ status, definition, notes: [], expected: 1 });
  return {
    ...notReported({ status, definition, notes, expected: 1, reported: 1 }),
    value,
    method: sourceCount > 1 ? 'SUM' : 'REPORTED',
    sources: sources.slice(0, 3),
    sourceCount,
  };
}
