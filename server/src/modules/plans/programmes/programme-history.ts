import { findMetric } from '../../catalogue/index.js';
import { toWanted } from '../figures/wanted-figure.js';
import type { Link } from './concordance.js';
import { follow, type Followed, type KnownYears } from './follow.js';
import type { YearlyProgramme, Years } from './programme.js';

type Row = YearlyProgramme & { readonly fiscalYear: number };

/** A programme with the metrics that are named for it, or for what it came of or went into. */
export interface Followable {
  readonly code: string;
  readonly name: string;
  readonly metrics: readonly string[];
  /** Whether figures are named in several of its years. */
  readonly isLong: boolean;
}

/** A center's programmes of all years; figures of a part are those of its programme. */
export class ProgrammeHistory {
  private readonly known: KnownYears;

  constructor(
    private readonly rows: readonly Row[],
    links: readonly (Link & { readonly years: Years })[],
  ) {
    const tops = rows.filter(({ parent }) => parent === null);
    const byYear = Map.groupBy(tops, ({ fiscalYear }) => fiscalYear);
    const years = [...byYear].map(([fiscalYear, list]) => ({
      fiscalYear,
      codes: list.map(({ code }) => code),
    }));
    this.known = { years, links };
  }

  readonly nameOf = (fiscalYear: number, code: string): string =>
    this.rows.find((row) => row.fiscalYear === fiscalYear && row.code === code)?.name ?? code;

  follow(
    start: { readonly fiscalYear: number; readonly code: string },
    isAdditive: boolean,
  ): Followed {
    return follow(this.known, start, isAdditive);
  }

  /** The programmes of a year that can be followed. */
  of(fiscalYear: number): Followable[] {
    const codes = this.known.years.find((year) => year.fiscalYear === fiscalYear)?.codes ?? [];
    return codes.map((code) => {
      const { lines } = this.follow({ fiscalYear, code }, true);
      const named = lines.flatMap(({ stages }) =>
        stages.map((stage) => stage.codes.flatMap((each) => this.metrics(stage.fiscalYear, each))),
      );
      const own = lines[0]?.stages.filter((stage) =>
        stage.codes.some((each) => this.metrics(stage.fiscalYear, each).length > 0),
      );
      const metrics = [...new Set([...this.metrics(fiscalYear, code), ...named.flat()])];
      const name = this.nameOf(fiscalYear, code);
      return { code, name, metrics, isLong: (own?.length ?? 0) > 1 };
    });
  }

  /**
   * Of which programmes of the catalogue a metric is counted; an empty text is all of it. null: it is named for none, or
   * not for each of them, or some of it would be counted twice.
   */
  optionsOf(
    { fiscalYear, codes }: { readonly fiscalYear: number; readonly codes: readonly string[] },
    metric: string,
  ): string[] | null {
    const each = codes.map((code) =>
      this.wanted(fiscalYear, code).flatMap((wanted) =>
        wanted.metric === metric ? wanted.programme : [],
      ),
    );
    const options = [...new Set(each.flat())];
    if (each.some((list) => list.length === 0)) return null;
    return options.includes('') && options.length > 1 ? null : options;
  }

  private wanted(fiscalYear: number, code: string) {
    return this.rows
      .filter((row) => row.fiscalYear === fiscalYear && (row.code === code || row.parent === code))
      .flatMap(({ figures }) => figures.map(toWanted))
      .filter(({ metric }) => findMetric(metric) !== null);
  }

  private metrics(fiscalYear: number, code: string): string[] {
    return this.wanted(fiscalYear, code).map(({ metric }) => metric);
  }
}
