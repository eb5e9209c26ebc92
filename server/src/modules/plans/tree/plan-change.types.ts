import { ArgsType, Field, Int } from '@nestjs/graphql';
import type { ResultState } from './plan.js';
import { ResultStateEnum } from './plan-node.types.js';

@ArgsType()
class EntryArgs {
  @Field(() => String, { description: 'Code of the plan.' })
  plan!: string;

  @Field(() => String, { description: 'Code of the entry in the newest version.' })
  entry!: string;
}

@ArgsType()
export class LookedArgs extends EntryArgs {
  @Field(() => Int, { description: 'The version that was looked at; 0: nothing was said.' })
  version!: number;
}

@ArgsType()
export class IndicatorArgs extends EntryArgs {
  @Field(() => String, { description: 'Code of a metric.' })
  metric!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of a programme of the catalogue; none: all of the metric.',
  })
  programme?: string | null;
}

@ArgsType()
export class SetResultArgs extends LookedArgs {
  @Field(() => Int, { description: 'Named by the year it starts in.' })
  fiscalYear!: number;

  @Field(() => ResultStateEnum, {
    nullable: true,
    description: 'How far it came; none: what was said is taken back.',
  })
  state?: ResultState | null;

  @Field(() => String, {
    defaultValue: '',
    description: 'What happened: 1 to 2,000 characters, in lines.',
  })
  text!: string;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Codes of programmes of the catalogue that belong to it.',
  })
  programmes!: string[];
}
