import type { GroupFile, UnitFile } from '../network/index.js';
import { type Center, centersOf, citiesOf } from './places/centers.js';
import { type City, fictional, type LocalName } from './places/cities.js';
import { type DemoMark, marksOf } from './places/marks.js';
import { type Closed, type OpenSpan, toTime, type WeekOfHours } from './places/opening.js';
import { type PlannedProgramme, programmesOf } from './places/programmes.js';

export const DEMO_GROUP = 'demo-network';
export const LEAST_CENTERS = 12;
export const MOST_CENTERS = 500;
export const MOST_SCALE = 1000;

export interface DemoSize {
  /** About 100,000 events for each; a whole number. */
  readonly scale: number;
  readonly centers: number;
}

/** As a demo has it. */
export const DEMO_SIZE: DemoSize = { scale: 1, centers: LEAST_CENTERS };

export interface DemoHours {
  readonly unit: string;
  readonly from: string;
  readonly spans: readonly {
    readonly day: keyof WeekOfHours;
    readonly opens: string;
    readonly closes: string;
  }[];
}

export interface DemoNetwork {
  readonly centers: readonly Center[];
  readonly units: UnitFile[];
  readonly groups: GroupFile[];
  readonly hours: readonly DemoHours[];
  readonly closures: readonly (Closed & { readonly unit: string })[];
  readonly marks: readonly DemoMark[];
  readonly programmes: readonly PlannedProgramme[];
}

const NAME: LocalName = { ja: '市民活動支援センター連絡会', en: 'Network of civic centers' };
const NOTE = {
  ja: '架空のネットワーク。名称・数値はすべて作ったもので、実在のセンターとは関係がない。',
  en: 'An invented network. Its names and figures are made up and have to do with no center there is.',
};

function toCityUnit({ code, name: { ja, en } }: City): UnitFile {
  const name = fictional({ ja: `${ja}市`, en });
  return { code, level: 'CITY', names: [name], fictional: true };
}

function toUnits({ code, city, name, centerKind, openedOn, spaces }: Center): UnitFile[] {
  const opened = openedOn ? { openedOn } : {};
  const rooms = spaces.map((space): UnitFile => ({
    ...{ code: space.code, level: 'SPACE', parent: code, names: [{ ...space.name }] },
    ...{ ...opened, seats: space.seats, fictional: true },
  }));
  const own: UnitFile = {
    ...{ code, level: 'CENTER', parent: city.code, names: [{ ...name }] },
    ...{ ...opened, centerKind, fictional: true },
  };
  return [own, ...rooms];
}

function toHours({ code, hours }: Center): DemoHours[] {
  return hours.map(({ from, week }) => ({
    unit: code,
    from,
    spans: Object.entries(week).flatMap(([day, spans]) =>
      spans.map(({ opens, closes }: OpenSpan) => ({
        day: day as keyof WeekOfHours,
        opens: toTime(opens),
        closes: toTime(closes),
      })),
    ),
  }));
}

function checkWhole(value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new RangeError(`${value} is not a whole number from ${least} to ${most}`);
}

/** A network that is nowhere, with five years of a story (`story.ts`). The same size, the same network. */
export function demoNetwork({ scale, centers: count }: DemoSize): DemoNetwork {
  checkWhole(scale, 1, MOST_SCALE);
  checkWhole(count, LEAST_CENTERS, MOST_CENTERS);
  const centers = centersOf(scale, count);
  const cities = citiesOf(centers);
  const members = centers.map(({ code, openedOn }) => ({
    unit: code,
    ...(openedOn ? { from: openedOn } : {}),
  }));
  return {
    centers,
    units: [...cities.map(toCityUnit), ...centers.flatMap(toUnits)],
    groups: [{ code: DEMO_GROUP, names: [fictional(NAME)], members, note: NOTE }],
    hours: centers.flatMap(toHours),
    closures: centers.flatMap(({ code, closures }) =>
      closures.map((closed) => ({ unit: code, ...closed })),
    ),
    marks: marksOf(cities.map(({ code }) => code)),
    programmes: centers.flatMap(programmesOf),
  };
}
