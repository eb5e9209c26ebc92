import { Field, InputType, Int } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/day.scalar.js';
import type { CenterKind, UnitLevel } from './directory.js';
import { CenterKindEnum, OrgUnitLevelEnum } from './network.types.js';

@InputType({
  description: 'A text of one line in both languages. Error: TEXT_INVALID.',
})
export class LocalizedTextInput {
  @Field(() => String, { description: 'Japanese.' })
  ja!: string;

  @Field(() => String, { description: 'English.' })
  en!: string;
}

@InputType({
  description:
    'A name and the days it was in use. Names are listed in the order of time and are never in use at once.',
})
class DatedNameInput extends LocalizedTextInput {
  @Field(() => DayScalar, { nullable: true, description: 'First day; null: not known.' })
  from?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Last day; null: still in use.' })
  to?: string | null;
}

@InputType({ description: 'A new city, center or space.' })
export class CreateUnitInput {
  @Field(() => String, {
    description: 'Stays for ever. That of a space begins with its center’s and a stroke.',
  })
  code!: string;

  @Field(() => OrgUnitLevelEnum)
  level!: UnitLevel;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the city of a center, of the center of a space; none for a city.',
  })
  parent?: string | null;

  @Field(() => String, { nullable: true, description: 'Municipality code of six digits.' })
  municipalityCode?: string | null;

  @Field(() => LocalizedTextInput)
  name!: LocalizedTextInput;

  @Field(() => DayScalar, { nullable: true, description: 'First day open; null: not known.' })
  openedOn?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Last day open; null: still open.' })
  closedOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'Seats of a space; null: not known.' })
  seats?: number | null;

  @Field(() => CenterKindEnum, { nullable: true, description: 'Of a center; null: not known.' })
  centerKind?: CenterKind | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'What was assumed about it.' })
  note?: LocalizedTextInput | null;
}

@InputType({ description: 'The whole new state of a unit: what is not given is empty afterwards.' })
export class UpdateUnitInput {
  @Field(() => [DatedNameInput])
  names!: DatedNameInput[];

  @Field(() => String, { nullable: true, description: 'Municipality code of six digits.' })
  municipalityCode?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'First day open; null: not known.' })
  openedOn?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Last day open; null: still open.' })
  closedOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'Seats of a space; null: not known.' })
  seats?: number | null;

  @Field(() => CenterKindEnum, { nullable: true, description: 'Of a center; null: not known.' })
  centerKind?: CenterKind | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'What was assumed about it.' })
  note?: LocalizedTextInput | null;
}

@InputType({
  description:
    'A member and the days it belongs to the group; one that leaves and returns stands twice.',
})
class GroupMemberInput {
  @Field(() => String, { description: 'Code of a city, a center or a space.' })
  unit!: string;

  @Field(() => DayScalar, { nullable: true, description: 'First day; null: not known.' })
  from?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Last day; null: still a member.' })
  to?: string | null;
}

@InputType({ description: 'A new set of units.' })
export class CreateGroupInput {
  @Field(() => String, { description: 'Stays for ever.' })
  code!: string;

  @Field(() => LocalizedTextInput)
  name!: LocalizedTextInput;

  @Field(() => [GroupMemberInput], { description: 'In the order they are listed in.' })
  members!: GroupMemberInput[];

  @Field(() => LocalizedTextInput, { nullable: true })
  note?: LocalizedTextInput | null;
}

@InputType({
  description: 'The whole new state of a group: what is not given is empty afterwards.',
})
export class UpdateGroupInput {
  @Field(() => [DatedNameInput])
  names!: DatedNameInput[];

  @Field(() => [GroupMemberInput], { description: 'In the order they are listed in.' })
  members!: GroupMemberInput[];

  @Field(() => LocalizedTextInput, { nullable: true })
  note?: LocalizedTextInput | null;
}
