import { Args, Query, Resolver } from '@nestjs/graphql';
import { Caller } from '../../../platform/context/access.guard.js';
import { Allow } from '../../../platform/context/allow.js';
import type { Identity } from '../../../platform/context/identity.js';
import { ProgrammeService } from './programme.service.js';
import { YearlyProgrammesArgs, YearlyProgrammesType } from './programme.types.js';

@Resolver()
export class ProgrammeResolver {
  constructor(private readonly programmes: ProgrammeService) {}

  @Allow('READ_FIGURES')
  @Query(() => YearlyProgrammesType, {
    description:
      'What a center plans and does in a fiscal year, programme by programme, and what became of the programmes of another year. Of a city or group: which of its centers have programmes. Errors: UNKNOWN_UNIT, FISCAL_YEAR_OUT_OF_RANGE.',
  })
  yearlyProgrammes(
    @Caller() caller: Identity,
    @Args() { unit, fiscalYear, against = null }: YearlyProgrammesArgs,
  ): Promise<YearlyProgrammesType> {
    return this.programmes.yearly(caller, { unit, fiscalYear, against });
  }
}
