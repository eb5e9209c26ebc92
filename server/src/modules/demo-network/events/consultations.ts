import type { Consultation } from '../../records/index.js';
import type { Month } from '../months.js';
import type { Center } from '../places/centers.js';
import { openDays } from '../places/opening.js';
import { type Choice, choice, Random, thousandths } from '../random.js';
import { STORY } from '../story.js';
import {
  around,
  caution,
  covidShare,
  liveliness,
  openShare,
  usualConsultations,
} from './volume.js';

const NOISE = 90;
/** Counted the new way, there are half as many more: short calls. */
const SHORT_CALLS = 500;

const TOPICS = {
  founding: 150,
  incorporation: 70,
  activity: 210,
  organisation: 90,
  publicity: 120,
  fundraising: 120,
  corporate_affairs: 50,
  accounting: 60,
  tax: 25,
  labour: 20,
  partnership: 90,
  other: 70,
} as const;

/** From April to March: reports and accounts are due in early summer, taxes in February and March. */
const IN_SEASON: readonly Partial<Record<keyof typeof TOPICS, number>>[] = [
  { accounting: 110, founding: 190 },
  { accounting: 140, corporate_affairs: 130 },
  { corporate_affairs: 150, accounting: 90 },
  {},
  {},
  { fundraising: 160 },
  { publicity: 170, partnership: 120 },
  { partnership: 130, fundraising: 170 },
  { fundraising: 180 },
  { fundraising: 170, tax: 60 },
  { tax: 110, accounting: 100 },
  { tax: 100, incorporation: 100, labour: 40 },
];

const CHANNELS = {
  visit: 460,
  phone: 300,
  mail: 130,
  online: 50,
  outreach: 30,
  other: 15,
} as const;

const CLIENTS = choice<string | null>([
  ['civic_group', 330],
  ['citizen', 290],
  ['npo', 170],
  ['government', 60],
  ['school', 50],
  ['company', 45],
  ['other', 25],
  [null, 30],
]);

const REFERRALS = choice<string | null>([
  ['self', 560],
  ['government', 120],
  ['group', 110],
  ['other', 40],
  [null, 170],
]);

const OUTCOMES = choice<string | null>([
  ['resolved', 560],
  ['ongoing', 210],
  ['referred', 130],
  ['other', 40],
  [null, 60],
]);

const FIELDS = choice<string | null>([
  ['health_welfare', 150],
  ['children', 130],
  ['community', 120],
  ['arts_sports', 110],
  ['social_education', 80],
  ['environment', 60],
  ['support', 40],
  ['international', 35],
  ['disaster_relief', 25],
  ['safety', 20],
  ['human_rights', 20],
  ['gender_equality', 18],
  ['information', 15],
  ['tourism', 12],
  ['rural', 12],
  ['economy', 12],
  ['employment', 10],
  ['consumers', 6],
  ['science', 5],
  ['by_ordinance', 5],
  [null, 150],
]);

const MINUTES: Readonly<Record<string, Choice<number>>> = {
  visit: choice([15, 20, 30, 40, 45, 60, 75, 90, 120].map((each, i) => [each, 10 - i] as const)),
  phone: choice([5, 10, 15, 20, 30].map((each, i) => [each, 6 - i] as const)),
  online: choice([30, 45, 60, 90].map((each) => [each, 1] as const)),
  outreach: choice([60, 90, 120, 180].map((each, i) => [each, 5 - i] as const)),
};
const BRIEF = choice([5, 10, 15, 20].map((each) => [each, 1] as const));

const TOPICS_EACH = choice([
  [1, 640],
  [2, 270],
  [3, 90],
] as const);

/** Whether the center counts short calls as consultations that month. */
function countsCalls(center: Center, month: Month): boolean {
  const { center: code, day } = STORY.definitionChange;
  return center.code === code && `${month.key}-01` >= day;
}

function topicsOf(center: Center, month: Month): Choice<string> {
  const weights = Object.entries({ ...TOPICS, ...IN_SEASON[month.index % IN_SEASON.length] });
  const usual = weights.map(([topic, weight]): [string, number] => [
    topic,
    topic === 'other' && center.code === STORY.residual.center ? weight * 5 : weight,
  ]);
  const sum = usual.reduce((total, [, weight]) => total + weight, 0);
  const covid = covidShare(month);
  const pandemic = Math.floor((sum * covid) / (1000 - covid));
  return choice(pandemic === 0 ? usual : [...usual, [STORY.pandemic.topic, pandemic]]);
}

function channelsOf(center: Center, month: Month): Choice<string | null> {
  const stays = caution(month);
  const usual = {
    ...CHANNELS,
    visit: thousandths(CHANNELS.visit, 1000 - stays),
    online: CHANNELS.online + thousandths(260, stays),
    phone: CHANNELS.phone + (countsCalls(center, month) ? SHORT_CALLS : thousandths(200, stays)),
  };
  return choice<string | null>([...Object.entries(usual), [null, 15]]);
}

/** Different topics, the first thrown first. */
function throwTopics(random: Random, topics: Choice<string>): string[] {
  const found = [random.pick(topics)];
  for (let more = random.pick(TOPICS_EACH) - 1; more > 0; more -= 1) {
    const topic = random.pick(topics);
    if (!found.includes(topic)) found.push(topic);
  }
  return found;
}

/** How many on each of so many days, thrown one by one. */
function spread(random: Random, count: number, days: number): number[] {
  const each = new Array<number>(days).fill(0);
  for (let i = 0; i < count; i += 1) {
    const at = random.below(days);
    each[at] = (each[at] ?? 0) + 1;
  }
  return each;
}

function countOf(random: Random, center: Center, month: Month): number {
  const open = openShare(openDays(center, month).length, month);
  const usual = thousandths(usualConsultations(center.scale), center.traits.consultations);
  const expected = thousandths(thousandths(usual, liveliness(month)), open);
  const all = countsCalls(center, month) ? thousandths(expected, 1000 + SHORT_CALLS) : expected;
  return around(random, all, NOISE);
}

/** The consultations of a center in a month, day by day. */
export function* consultationsOf(center: Center, month: Month): Generator<Consultation> {
  const random = new Random(`${center.code}|CONSULTATION|${month.key}`);
  const days = openDays(center, month);
  if (days.length === 0) return;
  const perDay = spread(random, countOf(random, center, month), days.length);
  const [topics, channels] = [topicsOf(center, month), channelsOf(center, month)];
  const isNumbered = center.code !== STORY.withoutNumbers.center;
  const prefix = `C${month.key.slice(2, 4)}${month.key.slice(5)}-`;
  let running = 0;
  for (const [at, { day }] of days.entries()) {
    for (let left = perDay[at] ?? 0; left > 0; left -= 1) {
      running += 1;
      const channel = random.pick(channels);
      const isUntimed = random.perMille(center.traits.withoutMinutes);
      yield {
        number: isNumbered ? prefix + String(running).padStart(4, '0') : null,
        day,
        topics: throwTopics(random, topics),
        channel,
        clientType: random.pick(CLIENTS),
        referral: random.pick(REFERRALS),
        field: random.pick(FIELDS),
        outcome: random.pick(OUTCOMES),
        minutes: isUntimed ? null : random.pick((channel && MINUTES[channel]) || BRIEF),
      };
    }
  }
}
