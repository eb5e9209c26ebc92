import { FIRST_DAY, FISCAL_YEARS } from '../months.js';
import { Random } from '../random.js';
import { STORY } from '../story.js';
import { type City, cityOfEach, fictional, type LocalName } from './cities.js';
import { type Closed, LONG_WEEK, type Opening, SHORT_WEEK, WEEKS } from './opening.js';
import { type Space, spacesOf } from './spaces.js';

const CENTER_KINDS = ['PUBLIC_PRIVATE', 'PUBLIC', 'PUBLIC_PRIVATE', 'PRIVATE'] as const;

/** What a center is like: in thousandths of what is usual, where nothing else is said. */
export interface Traits {
  readonly consultations: number;
  readonly bookings: number;
  readonly visitors: number;
  /** Thousandths of the bookings nobody comes to. */
  readonly noShow: number;
  /** Thousandths of the consultations whose minutes are not noted. */
  readonly withoutMinutes: number;
}

export interface Center extends Opening {
  readonly code: string;
  readonly city: City;
  readonly name: LocalName;
  readonly centerKind: (typeof CENTER_KINDS)[number];
  /** null: before the first month. */
  readonly openedOn: string | null;
  readonly spaces: readonly Space[];
  readonly traits: Traits;
  readonly scale: number;
}

/** What the first, second and third center of a city is called. */
const NAMES: readonly ((city: LocalName) => LocalName & { readonly id: string })[] = [
  ({ ja, en }) => ({ id: 'center', ja: `${ja}市民活動支援センター`, en: `${en} Civic Center` }),
  ({ ja, en }) => ({ id: 'plaza', ja: `${ja}駅前市民活動プラザ`, en: `${en} Station Plaza` }),
  ({ ja, en }) => ({ id: 'minato', ja: `${ja}みなと協働センター`, en: `${en} Harbour Center` }),
];

function traitsOf(code: string): Traits {
  const random = new Random(`${code}|traits`);
  return {
    consultations: random.between(700, 1300),
    bookings: random.between(800, 1200),
    visitors: random.between(600, 1400),
    noShow: random.between(15, 70),
    withoutMinutes: random.between(30, 240),
  };
}

function hoursOf(code: string, from: string): Opening['hours'] {
  if (code === STORY.move.center) {
    return [
      { from, week: SHORT_WEEK },
      { from: STORY.move.reopens, week: LONG_WEEK },
    ];
  }
  const week = WEEKS[new Random(`${code}|hours`).below(WEEKS.length)] ?? LONG_WEEK;
  return [{ from, week }];
}

const YEAR_END = { ja: '年末年始', en: 'New Year holidays' };
const MAINTENANCE = { ja: '設備点検', en: 'Maintenance of the building' };
const MOVE = { ja: '移転作業', en: 'Moving to another building' };

/** The days of the New Year, two or three of maintenance a year, and the move. */
function closuresOf(code: string, openedOn: string): Closed[] {
  const random = new Random(`${code}|closures`);
  const [month, first, days] = [random.between(5, 7), random.between(8, 20), random.between(2, 3)];
  const day = (n: number): string => String(n).padStart(2, '0');
  const yearly = FISCAL_YEARS.flatMap((year): Closed[] => {
    const inMonth = `${year}-${day(month)}`;
    const maintenance = {
      from: `${inMonth}-${day(first)}`,
      to: `${inMonth}-${day(first + days - 1)}`,
    };
    return [
      { ...maintenance, reason: MAINTENANCE },
      { from: `${year}-12-29`, to: `${year + 1}-01-03`, reason: YEAR_END },
    ];
  });
  const { center, from, to } = STORY.move;
  const all = code === center ? [...yearly, { from, to, reason: MOVE }] : yearly;
  return all.filter((closed) => closed.from >= openedOn).sort((a, b) => (a.from < b.from ? -1 : 1));
}

function centerOf(city: City, ordinal: number, scale: number): Center {
  const { id, ...name } = (NAMES[ordinal] ?? NAMES[0])?.(city.name) ?? { id: '', ...city.name };
  const code = `${city.code}-${id}`;
  const openedOn = code === STORY.opening.center ? STORY.opening.day : null;
  const kind = new Random(`${code}|kind`).below(CENTER_KINDS.length);
  return {
    code,
    city,
    name: fictional(name),
    centerKind: CENTER_KINDS[kind] ?? 'PUBLIC',
    openedOn,
    spaces: spacesOf(code, scale),
    traits: traitsOf(code),
    scale,
    hours: hoursOf(code, openedOn ?? FIRST_DAY),
    closures: closuresOf(code, openedOn ?? FIRST_DAY),
  };
}

/** A center is what it is, however many others there are. */
export function centersOf(scale: number, count: number): Center[] {
  const inCity = new Map<string, number>();
  return cityOfEach(count).map((city) => {
    const ordinal = inCity.get(city.code) ?? 0;
    inCity.set(city.code, ordinal + 1);
    return centerOf(city, ordinal, scale);
  });
}

export const citiesOf = (centers: readonly Center[]): City[] => [
  ...new Map(centers.map(({ city }) => [city.code, city])).values(),
];
