import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Ctx } from '../../platform/context/access.guard.js';
import { Allow } from '../../platform/context/allow.js';
import type { Identity } from '../../platform/context/identity.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { toAlertReader } from './alert-reader.js';
import { AlertsType, AlertType, toAlerts } from './derive/alert.types.js';
import { ReaderAlertsService } from './derive/reader-alerts.service.js';

const UNITS = {
  type: () => [String],
  nullable: true,
  description:
    'Codes of units or groups, at most 200, with everything below them. Without it: all the caller sees by a role of their own.',
};

/** Of people alone: what is new depends on who asks. */
@Resolver(() => AlertType)
export class AlertResolver {
  constructor(private readonly service: ReaderAlertsService) {}

  @Allow('OWN_ACCOUNT')
  @Query(() => AlertsType, {
    description:
      'What needs the caller’s attention today, of the kinds they chose: targets, reports and findings of this fiscal year and the one before. Errors: UNKNOWN_UNIT, EMPTY_LIST, TOO_MANY.',
  })
  async alerts(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
    @Args('units', UNITS) units?: string[] | null,
  ): Promise<AlertsType> {
    return toAlerts(await this.service.of(toAlertReader(context, caller), units ?? null));
  }

  @Allow('OWN_ACCOUNT')
  @Mutation(() => AlertsType, {
    description:
      'The caller has seen these alerts; what came up since they were shown stays new. What of them no longer stands is passed over. Errors: as `alerts`.',
  })
  async markAlertsSeen(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
    @Args('keys', { type: () => [String], description: 'At most 5,000.' }) keys: string[],
    @Args('units', UNITS) units?: string[] | null,
  ): Promise<AlertsType> {
    const reader = toAlertReader(context, caller);
    await this.service.markSeen(reader, units ?? null, keys);
    return toAlerts(await this.service.of(reader, units ?? null));
  }
}
