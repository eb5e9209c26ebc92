import type { Directory, Unit, UnitOrGroup } from '../network/index.js';
import type { Period } from '../../platform/time/period.js';
import type { Split } from '../catalogue/index.js';
import type { Cell } from './cell.js';
import { weakest } from './evaluated.js';
import type { Fold } from './fold.js';
import type { Divisor } from './normalise.js';

export const POPULATION = 'population.residents';

const dayOf = (cell: Cell): string => cell.asOf ?? cell.to;

/** The residents behind a value: of the cities whose figures it stands on, each counted at one named day. */
export class Population {
  private readonly byCity: ReadonlyMap<string, readonly Cell[]>;

  constructor(
    private readonly directory: Directory,
    cells: readonly Cell[],
    private readonly asOf: string | null,
  ) {
    const counted = cells
      .filter((cell) => cell.metric === POPULATION && cell.value !== null && cell.breakdown === '')
      .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
    this.byCity = Map.groupBy(counted, (cell) => cell.unitId);
  }

  /** Of the units a value stands on: a member without figures adds no residents either. */
  behind(fold: Fold, node: UnitOrGroup, period: Period, split: Split): Divisor {
    const cities = [...new Set(this.cities(fold, node, period, split))];
    const cells = cities.map((city) => this.at(city, period));
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

  private cities(fold: Fold, node: UnitOrGroup, period: Period, split: Split): Unit[] {
    if (node.kind === 'UNIT') {
      return this.directory.lineage(node).filter((unit) => unit.level === 'CITY');
    }
    return fold
      .unitsBehind(node, period, split)
      .flatMap((part) => this.cities(fold, part.unit, part.period, split));
  }

  /** The newest count of the day asked for or before; else the newest before the period ends, else the first. */
  private at(city: Unit, period: Period): Cell | null {
    const counts = this.byCity.get(city.id) ?? [];
    const newestBy = (day: string): Cell | null =>
      counts.findLast((cell) => dayOf(cell) <= day) ?? null;
    if (this.asOf !== null) return newestBy(this.asOf);
    return newestBy(period.to) ?? counts[0] ?? null;
  }
}
