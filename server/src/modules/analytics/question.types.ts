import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/day.scalar.js';
import { PeriodInput } from '../../platform/graphql/period.types.js';
import type { PeerKind } from './peers.js';

export const CoverageModeEnum = {
  AS_REPORTED: 'AS_REPORTED',
  LIKE_FOR_LIKE: 'LIKE_FOR_LIKE',
  LIKE_FOR_LIKE_EACH: 'LIKE_FOR_LIKE_EACH',
  TO_DATE: 'TO_DATE',
} as const;
export type CoverageMode = keyof typeof CoverageModeEnum;

export const NormaliseEnum = {
  NONE: 'NONE',
  PER_1000_RESIDENTS: 'PER_1000_RESIDENTS',
  PER_OPEN_DAY: 'PER_OPEN_DAY',
  PER_REGISTERED_GROUP: 'PER_REGISTERED_GROUP',
  INDEX: 'INDEX',
  SHARE: 'SHARE',
} as const;
export type Normalise = keyof typeof NormaliseEnum;

export const PeriodMatchEnum = { SAME: 'SAME', NEAREST: 'NEAREST' } as const;
export type PeriodMatch = keyof typeof PeriodMatchEnum;

export const PeerKindEnum = {
  NETWORK: 'NETWORK',
  POPULATION_BAND: 'POPULATION_BAND',
  CENTER_KIND: 'CENTER_KIND',
  PREFECTURE: 'PREFECTURE',
} as const satisfies Record<PeerKind, PeerKind>;

registerEnumType(PeerKindEnum, {
  name: 'PeerKind',
  description:
    'Peers of the lead, among the units in sight of its level that were open, with invented units for invented ones only: members of its networks in the period; cities (or centers of cities) of its size, in bands from 0, 50, 100, 200 and 500 thousand residents; set up and run by the same kind of body; in the same prefecture. A unit of which this is not known is nobody’s peer.',
});
registerEnumType(CoverageModeEnum, {
  name: 'CoverageMode',
  description:
    'AS_REPORTED: every value as it is, its coverage said. LIKE_FOR_LIKE: only the calendar months that all compared series have, in every year shown. LIKE_FOR_LIKE_EACH: the same for each series of a trend by itself, so that the change to the year before stands on the months both years have; a comparison takes it as LIKE_FOR_LIKE. TO_DATE: April to the last month the lead unit reported, in every year shown.',
});
registerEnumType(NormaliseEnum, {
  name: 'Normalise',
  description:
    'Against what a number is set. INDEX: the base period is 100. SHARE: of the total of the units asked for or, with a breakdown, of the unit’s total. PER_OPEN_DAY: the days the units behind a value were open, of those it covers; for what adds up over time. Without the other number (no population, no opening hours on record) there is no value, and a note says why.',
});
registerEnumType(PeriodMatchEnum, {
  name: 'PeriodMatch',
  description:
    'SAME: only the period asked for. NEAREST: a unit without it shows the nearest year it has, not comparable, with the reason OTHER_PERIOD.',
});

@InputType({
  description:
    'Errors: NORMALISE_UNSUITABLE, INDEX_WITHOUT_BASE, INDEX_BASE_LENGTH. The population used stands in the notes and sources of each value.',
})
export class NormaliseInput {
  @Field(() => NormaliseEnum)
  by!: Normalise;

  @Field(() => PeriodInput, {
    nullable: true,
    description: 'For INDEX: the period that is 100, as long as the periods shown.',
  })
  basePeriod?: PeriodInput | null;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'For PER_1000_RESIDENTS: the newest population of that day or before. Without it: the one nearest before the end of each period, else the first there is.',
  })
  populationAsOf?: string | null;
}
