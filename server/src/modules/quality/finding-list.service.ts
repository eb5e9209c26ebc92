import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Database } from '../../platform/database/database.js';
import { invalid } from '../../platform/errors/domain-error.js';
import { hull, type PeriodForm, toSpans } from '../../platform/time/period-form.js';
import { getMetric } from '../catalogue/index.js';
import { type Directory, NetworkService } from '../network/index.js';
import type { FindingState } from './desk/finding-case.js';
import type { FindingKind } from './finding.js';
import { isSeen } from './finding-sight.js';
import { toFindingType } from './finding-mapper.js';
import type { FindingType } from './finding.types.js';
import { QualityService } from './quality.service.js';

/** The most one answer holds. */
const MAX = 500;
const MAX_UNITS = 200;
const MAX_METRICS = 50;

export interface FindingsAsked {
  readonly units: readonly string[] | null;
  readonly metrics: readonly string[] | null;
  readonly period: PeriodForm | null;
  readonly kinds: readonly FindingKind[] | null;
  readonly first: number | null;
  readonly states: readonly FindingState[] | null;
  readonly owner: string | null;
}

/** The findings of units and all below them. Without `first` the answer is all there is, or a refusal. */
@Injectable()
export class FindingListService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly quality: QualityService,
  ) {}

  async list({ scope }: RequestContext, asked: FindingsAsked): Promise<FindingType[]> {
    const { units, kinds, first, states } = asked;
    const owner = asked.owner?.trim().toLowerCase() ?? null;
    checkCount('units', units, MAX_UNITS);
    checkCount('metrics', asked.metrics, MAX_METRICS);
    const metrics = asked.metrics?.map((code) => getMetric(code).code) ?? null;
    const period = asked.period ? hull(toSpans(asked.period)) : null;
    if (first !== null && (first < 1 || first > MAX)) {
      throw invalid('OUT_OF_RANGE', { what: 'first', given: first, min: 1, max: MAX });
    }
    return this.database.read(async (tx) => {
      const directory = await this.network.directory(tx, scope);
      const unitIds = units ? within(directory, units) : directory.units.map(({ id }) => id);
      const limit = first ?? MAX + 1;
      // Where not all that is said of a unit is in sight, what is seen can only be counted afterwards.
      const isNarrow = unitIds.some((id) => !directory.seesCrossed(id));
      const shared = { unitIds, metrics, period, kinds, states, owner };
      const question = { ...shared, first: isNarrow ? null : limit };
      const all = await this.quality.find(tx, question);
      // Who sees to what is not for the public, so it cannot be asked for either.
      const isTold = (id: string): boolean => owner === null || directory.seesCrossed(id);
      const seen = all.filter((each) => isSeen(directory, each) && isTold(each.unitId));
      const found = seen.slice(0, limit);
      if (found.length > MAX) {
        throw invalid('TOO_MANY', { what: 'findings', given: `${MAX}+`, max: MAX });
      }
      return found.map((finding) => toFindingType(directory, finding));
    });
  }
}

function checkCount(what: string, given: readonly string[] | null, max: number): void {
  if (given && given.length > max) throw invalid('TOO_MANY', { what, given: given.length, max });
}

function within(directory: Directory, codes: readonly string[]): string[] {
  const units = codes.flatMap((code) => directory.within(directory.get(code)));
  return [...new Set(units.map(({ id }) => id))];
}
