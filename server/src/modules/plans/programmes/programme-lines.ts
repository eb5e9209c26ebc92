import { fiscalYear as yearOf, type Period } from '../../../platform/time/period.js';
import { type Facts, notReported, optionsTogether, type ValueType } from '../../analytics/index.js';
import {
  type DisaggregationOptionType,
  getDisaggregation,
  getOption,
  type MetricDefinition,
  toSplit,
  TOTAL,
  type Split,
} from '../../catalogue/index.js';
import type { UnitOrGroup } from '../../network/index.js';
import { COUNTED_OTHERWISE } from './follow-words.js';
import type { Followed, FollowedLine } from './follow.js';
import type { ProgrammeHistory } from './programme-history.js';
import type {
  ProgrammeLineType,
  ProgrammePointType,
  ProgrammeSeriesMarkType,
} from './programme-series.types.js';

interface Parts {
  readonly facts: Facts;
  /** Whose programmes they are. */
  readonly node: UnitOrGroup;
  readonly metric: MetricDefinition;
  /** Fiscal years, without a gap. */
  readonly axis: readonly number[];
  readonly found: Followed;
  readonly history: ProgrammeHistory;
}

const SHOWN_FINDINGS = 3;

/** The lines of a followed programme with their values, and where the counting changed. */
export class ProgrammeLines {
  readonly lines: ProgrammeLineType[];
  readonly marks: ProgrammeSeriesMarkType[];
  readonly yearsWithValues: number[];

  constructor(private readonly parts: Parts) {
    const { axis, found } = parts;
    this.lines = found.lines.map((line) => this.toLine(line));
    this.yearsWithValues = axis.filter((_, at) =>
      this.lines.some(({ points }) => points[at]?.value.value != null),
    );
    this.marks = axis
      .filter((year) => this.isCountedOtherwise(year))
      .map((year) => ({
        ...{ from: yearOf(year).from, kind: 'COUNTED_OTHERWISE' as const, breaks: true },
        text: COUNTED_OTHERWISE,
      }));
  }

  private toLine(line: FollowedLine): ProgrammeLineType {
    const { axis, history } = this.parts;
    const { role, stages } = line;
    // Named as in the year nearest to the one followed; a sum has the name of what it became.
    const single = stages.filter(({ codes }) => codes.length === 1);
    const named = role === 'LATER' ? single[0] : single.at(-1);
    const [code = ''] = named?.codes ?? [];
    return {
      key: `${named?.fiscalYear} ${code}`,
      name: named ? history.nameOf(named.fiscalYear, code) : '',
      role,
      points: axis.map((year) => this.toPoint(line, year)),
    };
  }

  private toPoint({ stages, anew }: FollowedLine, year: number): ProgrammePointType {
    const { metric, history } = this.parts;
    const period = yearOf(year);
    const at = stages.findIndex(({ fiscalYear }) => fiscalYear === year);
    const stage = stages[at];
    const options = stage ? history.optionsOf(stage, metric.code) : null;
    const isWithin = year > (stages[0]?.fiscalYear ?? 0) && year < (stages.at(-1)?.fiscalYear ?? 0);
    return {
      ...{ period: period.from, periodTo: period.to },
      options: (options ?? []).flatMap((code) => this.toOptions(code)),
      value: options
        ? this.valueOf(options, period)
        : this.absent(stage || isWithin ? 'MISSING' : 'NOT_APPLICABLE', period),
      isAnew: anew.includes(year) || (at > 0 && this.isCountedOtherwise(year)),
      isSum: (stage?.codes.length ?? 0) > 1,
    };
  }

  private toOptions(code: string): DisaggregationOptionType[] {
    if (code === '') return [];
    const option = getOption(getDisaggregation(this.parts.metric, 'programme'), code);
    return [{ ...option, residual: option.residual ?? false }];
  }

  private valueOf(options: readonly string[], period: Period): ValueType {
    const { facts, metric, node } = this.parts;
    const fold = facts.fold(metric);
    const parts = options.map((code) => {
      const split: Split = code === '' ? TOTAL : toSplit([['programme', code]]);
      const evaluated = fold.at(node, period, split);
      const value = facts.toValue(metric, { node, period, split }, evaluated);
      return { split, evaluated, value };
    });
    const [first] = parts;
    if (first && parts.length === 1) return first.value;
    const together = optionsTogether(
      metric,
      parts.map(({ evaluated }) => evaluated),
    );
    const split = first?.split ?? TOTAL;
    return {
      ...facts.toValue(metric, { node, period, split }, together),
      // What a person should look at is so in the parts.
      findings: parts.flatMap(({ value }) => value.findings).slice(0, SHOWN_FINDINGS),
      findingCount: parts.reduce((n, { value }) => n + value.findingCount, 0),
    };
  }

  private absent(status: 'MISSING' | 'NOT_APPLICABLE', period: Period): ValueType {
    const { facts, metric, node } = this.parts;
    const definition = metric.variants[0].id;
    const nothing = notReported({ status, definition, notes: [], expected: 0 });
    const value = facts.toValue(metric, { node, period, split: TOTAL }, nothing);
    return { ...value, findings: [], findingCount: 0 };
  }

  /** Between a year and the one before it, whatever programme. */
  private isCountedOtherwise(year: number): boolean {
    const { facts, metric, axis, node } = this.parts;
    const [before, after] = [yearOf(year - 1), yearOf(year)];
    return year !== axis[0] && facts.fold(metric).breaksBetween(node, before, after);
  }
}
