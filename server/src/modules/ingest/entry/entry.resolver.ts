import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../../platform/context/access.guard.js';
import { Allow } from '../../../platform/context/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { EntryCheckService } from './entry-check.service.js';
import { EntryFormService } from './entry-form.service.js';
import { toEntryForm, toRecording, toTyping } from './entry-mapper.js';
import {
  EntryCheckType,
  EntryFormType,
  EntryLineInput,
  ObservationInput,
  RecordingType,
} from './entry.types.js';
import { RecordingService } from './recording.service.js';

const REFUSED =
  'UNKNOWN_UNIT, UNKNOWN_METRIC, UNKNOWN_DEFINITION, UNKNOWN_DISAGGREGATION, UNKNOWN_OPTION, EDIT_CONFLICT where somebody wrote something else meanwhile, REPORT_LOCKED, ENTRY_…, NUMBER_… and ROW_… for what cannot be read';

/** Figures of centers that keep no files. */
@Resolver(() => EntryFormType)
export class EntryResolver {
  constructor(
    private readonly forms: EntryFormService,
    private readonly checks: EntryCheckService,
    private readonly recordings: RecordingService,
  ) {}

  @Allow('IMPORT')
  @Query(() => EntryFormType, {
    description:
      'What a unit hands in by month, as it did in the 24 months before, with what stands there, the month before and the same month last year. Errors: UNKNOWN_UNIT, NOT_A_UNIT, ROW_BAD_PERIOD, TOO_MANY, UNKNOWN_METRIC, UNKNOWN_DEFINITION, UNKNOWN_DISAGGREGATION, UNKNOWN_OPTION.',
  })
  async entryForm(
    @Ctx() context: RequestContext,
    @Args('unit', { type: () => String, description: 'Code.' }) unit: string,
    @Args('month', { type: () => String, description: '2024-05' }) month: string,
    @Args('more', {
      type: () => [EntryLineInput],
      defaultValue: [],
      description: 'Rows somebody adds, at most 200.',
    })
    more: EntryLineInput[],
  ): Promise<EntryFormType> {
    const lines = more.map(({ unit: of, metric, option, definition }) => ({
      ...{ unit: of ?? null, metric, option: option ?? null, definition: definition ?? null },
    }));
    return toEntryForm(await this.forms.form(context, { unit, month, more: lines }));
  }

  @Allow('IMPORT')
  @Query(() => [EntryCheckType], {
    description:
      'What typed figures would be, at most 200; nothing is stored. One answer for each. Errors: UNKNOWN_UNIT, TOO_MANY.',
  })
  entryChecks(
    @Ctx() context: RequestContext,
    @Args('inputs', { type: () => [ObservationInput] }) inputs: ObservationInput[],
  ): Promise<EntryCheckType[]> {
    return this.checks.check(context, inputs.map(toTyping));
  }

  @Allow('IMPORT')
  @Mutation(() => RecordingType, {
    description: `Stores a figure somebody types. It stands in the history of imports and can be taken back there. Errors: ${REFUSED}.`,
  })
  async recordObservation(
    @Ctx() context: RequestContext,
    @Args('input', { type: () => ObservationInput }) input: ObservationInput,
  ): Promise<RecordingType> {
    return toRecording(await this.recordings.record(context, [toTyping(input)]));
  }

  @Allow('IMPORT')
  @Mutation(() => RecordingType, {
    description: `Stores figures somebody types, at most 200, all or none of them. Errors: TOO_MANY, ${REFUSED}.`,
  })
  async recordObservations(
    @Ctx() context: RequestContext,
    @Args('inputs', { type: () => [ObservationInput] }) inputs: ObservationInput[],
  ): Promise<RecordingType> {
    return toRecording(await this.recordings.record(context, inputs.map(toTyping)));
  }
}
