import { Injectable } from '@nestjs/common';
import type { Scope } from '../../../platform/context/scope.js';
import { Database, type ReadTx } from '../../../platform/database/database.js';
import { invalid } from '../../../platform/errors/domain-error.js';
import { toSpans } from '../../../platform/time/period-form.js';
import { fiscalYear as yearOf } from '../../../platform/time/period.js';
import { FactsService } from '../../analytics/index.js';
import { getMetric, isRate, type MetricDefinition, toMetricType } from '../../catalogue/index.js';
import { NetworkService, toUnitRef } from '../../network/index.js';
import { changeText } from './follow-words.js';
import type { Followed } from './follow.js';
import { type Followable, ProgrammeHistory } from './programme-history.js';
import { ProgrammeLines } from './programme-lines.js';
import { ProgrammeRepository } from './programme.repository.js';
import type {
  ProgrammeChoiceType,
  ProgrammeSeriesMarkType,
  ProgrammeSeriesType,
} from './programme-series.types.js';

export interface SeriesQuestion {
  readonly unit: string;
  readonly fiscalYear: number;
  /** null: the first with figures in several years. */
  readonly programme: string | null;
  /** null, or one not named for it: the first that is. */
  readonly metric: string | null;
}

/** One programme over the years. */
@Injectable()
export class ProgrammeSeriesService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly programmes: ProgrammeRepository,
    private readonly facts: FactsService,
  ) {}

  /** @throws UNKNOWN_UNIT, FISCAL_YEAR_OUT_OF_RANGE, NO_SUCH_PROGRAMME */
  follow(scope: Scope, asked: SeriesQuestion): Promise<ProgrammeSeriesType> {
    const { unit, fiscalYear } = asked;
    toSpans({ fiscalYear });
    return this.database.read(async (tx) => {
      const node = (await this.network.directory(tx, scope)).get(unit);
      const rows = await this.programmes.ofAllYears(tx, unit);
      const history = new ProgrammeHistory(rows, await this.programmes.allLinks(tx, unit));
      const choices = history.of(fiscalYear);
      const chosen = choose(choices, asked);
      const metric = metricOf(chosen, asked.metric);
      const found = chosen && history.follow({ fiscalYear, code: chosen.code }, addsUp(metric));
      const lines =
        found && metric ? await this.lines(tx, { scope, unit, metric }, { found, history }) : null;
      return {
        ...{ unit: toUnitRef(node), programmes: choices.map(toChoice) },
        ...{ programme: chosen?.code ?? null, metric: metric && toMetricType(metric) },
        lines: lines?.lines ?? [],
        marks: [...(found ? toMarks(found, history) : []), ...(lines?.marks ?? [])].sort((a, b) =>
          a.from < b.from ? -1 : Number(a.from > b.from),
        ),
        yearsWithValues: lines?.yearsWithValues ?? [],
      };
    });
  }

  private async lines(
    tx: ReadTx,
    asked: { readonly scope: Scope; readonly unit: string; readonly metric: MetricDefinition },
    followed: { readonly found: Followed; readonly history: ProgrammeHistory },
  ): Promise<ProgrammeLines> {
    const { scope, unit, metric } = asked;
    const { lines, changes } = followed.found;
    const years = [
      ...lines.flatMap(({ stages }) => stages.map(({ fiscalYear }) => fiscalYear)),
      ...changes.flatMap(({ years: { from, to } }) => [from, to]),
    ];
    const [first, last] = [Math.min(...years), Math.max(...years)];
    const period = { from: yearOf(first).from, to: yearOf(last).to };
    const facts = await this.facts.load(tx, {
      ...{ scope, units: [unit], period, breakdowns: ['', 'programme'] },
      ...{ metrics: [metric], definition: null, withDays: false },
    });
    const axis = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    const node = facts.directory.get(unit);
    return new ProgrammeLines({ facts, node, metric, axis, ...followed });
  }
}

function metricOf(chosen: Followable | null, asked: string | null): MetricDefinition | null {
  const [first] = chosen?.metrics ?? [];
  const code = chosen?.metrics.find((each) => each === asked) ?? first;
  return code === undefined ? null : getMetric(code);
}

const addsUp = (metric: MetricDefinition | null): boolean =>
  metric !== null && metric.acrossUnits === 'ADDITIVE' && !isRate(metric);

/** @throws NO_SUCH_PROGRAMME */
function choose(
  choices: readonly Followable[],
  { programme, fiscalYear: year }: SeriesQuestion,
): Followable | null {
  if (programme === null)
    return (
      choices.find(({ isLong }) => isLong) ??
      choices.find(({ metrics }) => metrics.length > 0) ??
      choices[0] ??
      null
    );
  const found = choices.find(({ code }) => code === programme);
  if (!found) throw invalid('NO_SUCH_PROGRAMME', { year, code: programme });
  return found;
}

const toChoice = ({ code, name, metrics }: Followable): ProgrammeChoiceType => ({
  ...{ code, name, metrics: metrics.map((each) => toMetricType(getMetric(each))) },
});

function toMarks({ changes }: Followed, { nameOf }: ProgrammeHistory): ProgrammeSeriesMarkType[] {
  return changes.flatMap((change) => {
    const text = changeText(change, nameOf);
    const { kind, years } = change;
    return text ? [{ from: yearOf(years.to).from, kind, breaks: kind !== 'SAME', text }] : [];
  });
}
