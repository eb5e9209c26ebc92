import { Args, Query, Resolver } from '@nestjs/graphql';
import { Caller } from '../../../platform/context/access.guard.js';
import { Allow } from '../../../platform/context/allow.js';
import type { Identity } from '../../../platform/context/identity.js';
import { ProgrammeSeriesService } from './programme-series.service.js';
import { ProgrammeSeriesArgs, ProgrammeSeriesType } from './programme-series.types.js';

@Resolver()
export class ProgrammeSeriesResolver {
  constructor(private readonly series: ProgrammeSeriesService) {}

  @Allow('READ_FIGURES')
  @Query(() => ProgrammeSeriesType, {
    description:
      'One programme of a center followed back and forward over the fiscal years, as the links between its programmes say. Nothing is apportioned; a sum of programmes that became one is shown only of what adds up, and begun anew. Errors: UNKNOWN_UNIT, FISCAL_YEAR_OUT_OF_RANGE, NO_SUCH_PROGRAMME.',
  })
  programmeSeries(
    @Caller() caller: Identity,
    @Args() { unit, fiscalYear, programme = null, metric = null }: ProgrammeSeriesArgs,
  ): Promise<ProgrammeSeriesType> {
    return this.series.follow(caller.scopeOf('READ_FIGURES'), {
      ...{ unit, fiscalYear, programme, metric },
    });
  }
}
