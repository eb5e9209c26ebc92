import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '../../../platform/graphql/day.scalar.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../../platform/graphql/localized-text.js';
import { toUnitRef, UnitRefType } from '../../network/index.js';
import { ALERT_KINDS, type AlertKind, type AlertOf } from './alert.js';
import { countKinds, kindName } from './alert-words.js';
import type { ReaderAlerts } from './reader-alerts.service.js';

export const AlertKindEnum = enumOf(ALERT_KINDS);

registerEnumType(AlertKindEnum, {
  name: 'AlertKind',
  description:
    'TARGET: behind its pace, missed or passed. REPORT: not there after its due day. FINDING: open, and more than a note.',
});

@ObjectType('Alert', { description: 'Something that needs attention now.' })
export class AlertType {
  @Field(() => String, {
    description: 'Names it; another one as soon as there is something new to say.',
  })
  key!: string;

  @Field(() => AlertKindEnum)
  kind!: AlertKind;

  @Field(() => UnitRefType, { description: 'Whose it is.' })
  unit!: UnitRefType;

  @Field(() => String, {
    description:
      'TARGET: metric, or metric/programme; REPORT: data set; FINDING: key of the finding.',
  })
  subject!: string;

  @Field(() => Int, { description: 'Fiscal year its page is opened at.' })
  fiscalYear!: number;

  @Field(() => DayScalar, {
    description:
      'TARGET: end of the first month that showed it; REPORT: the day after the due day of the oldest; FINDING: the day it was found.',
  })
  since!: string;

  @Field(() => LocalizedTextType, { description: 'In a few words, without the unit.' })
  title!: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'With the numbers or days.' })
  text!: LocalizedTextType;

  @Field(() => String, { description: 'Path and search of the page that shows it.' })
  path!: string;

  @Field(() => Boolean, { description: 'The caller said that they have seen it.' })
  seen!: boolean;
}

@ObjectType('AlertsOfKind', { description: 'How many alerts there are of a kind.' })
export class AlertsOfKindType {
  @Field(() => AlertKindEnum)
  kind!: AlertKind;

  @Field(() => LocalizedTextType)
  name!: LocalizedTextType;

  @Field(() => Int)
  total!: number;

  @Field(() => Int, { description: 'Those the caller has not seen.' })
  unseen!: number;
}

@ObjectType('AlertsOfUnit', {
  description: 'How much needs attention in one center, city or group.',
})
export class AlertsOfUnitType {
  @Field(() => UnitRefType)
  unit!: UnitRefType;

  @Field(() => Int, { description: 'Those the caller has not seen.' })
  unseen!: number;

  @Field(() => [AlertsOfKindType], { description: 'Kinds of which there are any.' })
  kinds!: AlertsOfKindType[];
}

@ObjectType('Alerts', { description: 'What needs the caller’s attention today.' })
export class AlertsType {
  @Field(() => Int)
  total!: number;

  @Field(() => Int, { description: 'Those the caller has not seen.' })
  unseen!: number;

  @Field(() => [AlertsOfKindType], { description: 'Kinds of which there are any.' })
  kinds!: AlertsOfKindType[];

  @Field(() => [AlertsOfUnitType], {
    description:
      'Where there are any; what concerns a space is with its center. Those with most that is new first.',
  })
  units!: AlertsOfUnitType[];

  @Field(() => [AlertType], { description: 'The newest first.' })
  items!: AlertType[];

  @Field(() => Boolean, {
    description: 'More than 300 findings are open; the gravest of them were looked at.',
  })
  more!: boolean;
}

export function toAlerts({ alerts, isCut }: ReaderAlerts): AlertsType {
  return {
    total: alerts.length,
    unseen: alerts.filter(({ seen }) => !seen).length,
    kinds: toKinds(alerts),
    units: toUnits(alerts),
    items: alerts.map(toAlert),
    more: isCut,
  };
}

const toKinds = (alerts: readonly AlertOf[]): AlertsOfKindType[] =>
  countKinds(alerts).map((count) => ({ ...count, name: kindName(count.kind) }));

function toUnits(alerts: readonly AlertOf[]): AlertsOfUnitType[] {
  return [...Map.groupBy(alerts, ({ place }) => place.code).values()]
    .flatMap((of) => of.slice(0, 1).map(({ place }) => ({ of, unit: toUnitRef(place) })))
    .map(({ of, unit }) => {
      const unseen = of.filter(({ seen }) => !seen).length;
      return { unit, unseen, total: of.length, kinds: toKinds(of) };
    })
    .sort((a, b) => b.unseen - a.unseen || b.total - a.total || byCode(a.unit, b.unit));
}

const byCode = (a: UnitRefType, b: UnitRefType): number => (a.code < b.code ? -1 : 1);

export function toAlert({ node, told: _, place: __, ...alert }: AlertOf): AlertType {
  return { ...alert, unit: toUnitRef(node) };
}
