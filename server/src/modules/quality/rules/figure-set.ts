import type { Grain, Period } from '../../../platform/time/period.js';
import type { MetricDefinition, ObsStatus, Qualifier, Split } from '../../catalogue/index.js';
import { pairsOf, without } from './splits.js';

/** A reported figure as the rules look at it; its period is its first and last day. */
export interface RuleFigure extends Split, Period {
  readonly unitId: string;
  readonly metric: MetricDefinition;
  readonly definition: string;
  readonly grain: Grain;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly qualifier: Qualifier | null;
  readonly status: ObsStatus;
  readonly printed: string | null;
  readonly ordinal: number | null;
  readonly coverageFrom: string | null;
  readonly coverageTo: string | null;
}

/** A figure that has a number. */
export type Valued = RuleFigure & { readonly value: number };

export const isValued = (figure: RuleFigure): figure is Valued => figure.value !== null;

const key = (...parts: readonly (string | null)[]): string => parts.join('|');

export const seriesOf = ({ unitId, metric, definition, breakdown, option }: RuleFigure): string =>
  key(unitId, metric.code, definition, breakdown, option);

const placeOf = (figure: RuleFigure, metric: string, { breakdown, option }: Split): string =>
  key(figure.unitId, metric, figure.from, figure.to, breakdown, option);

const partsKey = (figure: RuleFigure, metric: string, whole: Split, by: string): string =>
  key(placeOf(figure, metric, whole), by, figure.coverageFrom, figure.coverageTo);

/** The figures of one reporter, found by what they may be set against. */
export class FigureSet {
  /** In one order, whatever order they came in: by series, then in time. */
  readonly figures: readonly RuleFigure[];
  private readonly places: ReadonlyMap<string, readonly RuleFigure[]>;
  private readonly parts = new Map<string, RuleFigure[]>();

  constructor(figures: readonly RuleFigure[]) {
    const keyed = figures.map((figure) => ({
      figure,
      at: key(seriesOf(figure), figure.from, figure.to),
    }));
    this.figures = keyed
      .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
      .map(({ figure }) => figure);
    this.places = Map.groupBy(this.figures, (f) => placeOf(f, f.metric.code, f));
    for (const figure of this.figures) {
      for (const [by] of pairsOf(figure)) {
        const at = partsKey(figure, figure.metric.code, without(figure, by), by);
        const list = this.parts.get(at);
        if (list) list.push(figure);
        else this.parts.set(at, [figure]);
      }
    }
  }

  /** Figures that differ in their period only, each series in the order of time. */
  series(): RuleFigure[][] {
    return [...Map.groupBy(this.figures, seriesOf).values()];
  }

  /** The figures of a metric for the same unit, period and split, whatever they mean and cover. */
  beside(figure: RuleFigure, metric: string): readonly RuleFigure[] {
    return this.places.get(placeOf(figure, metric, figure)) ?? [];
  }

  /** What a figure is a part of, when its option of a disaggregation is left out. */
  wholeOf(part: RuleFigure, by: string): RuleFigure | null {
    const places = this.places.get(placeOf(part, part.metric.code, without(part, by))) ?? [];
    return places.find((f) => f.definition === part.definition && coversSame(f, part)) ?? null;
  }

  /**
   * The options of a disaggregation reported for what a figure is the total of: same unit, period and coverage, of
   * its own metric and meaning, or of another metric that was reported in one meaning only.
   */
  partsOf(whole: RuleFigure, by: string, metric = whole.metric.code): readonly RuleFigure[] {
    const parts = this.parts.get(partsKey(whole, metric, whole, by)) ?? [];
    if (metric === whole.metric.code) {
      return parts.filter((part) => part.definition === whole.definition);
    }
    return parts.every((part) => part.definition === parts[0]?.definition) ? parts : [];
  }
}

/** The days a figure speaks of. */
export const coveredBy = ({ from, to, coverageFrom, coverageTo }: RuleFigure): Period => ({
  from: coverageFrom ?? from,
  to: coverageTo ?? to,
});

export const coversSame = (a: RuleFigure, b: RuleFigure): boolean =>
  a.coverageFrom === b.coverageFrom && a.coverageTo === b.coverageTo;
