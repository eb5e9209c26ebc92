import { type Choice, choice, Random } from '../random.js';
import type { LocalName } from './cities.js';

export type SpaceKind = 'MEETING' | 'TRAINING' | 'OPEN' | 'WORK';

export interface Space {
  readonly code: string;
  readonly name: LocalName;
  readonly seats: number;
  readonly kind: SpaceKind;
  /** How well it is liked, in thousandths of what is usual. */
  readonly liking: number;
}

interface Plan {
  readonly id: string;
  readonly name: LocalName;
  readonly kind: SpaceKind;
  readonly seats: Choice<number>;
  readonly liking: number;
}

const seats = (...values: readonly number[]): Choice<number> =>
  choice(values.map((value) => [value, 1] as const));

const plan = (
  id: string,
  [ja, en]: readonly [string, string],
  rest: Omit<Plan, 'id' | 'name'>,
) => ({
  id,
  name: { ja, en },
  ...rest,
});

const room = (letter: string, liking: number): Plan =>
  plan(`room-${letter.toLowerCase()}`, [`会議室${letter}`, `Meeting room ${letter}`], {
    kind: 'MEETING',
    seats: seats(8, 10, 12, 16, 18, 24),
    liking,
  });

/** In the order in which a growing center gets them; the first four are everywhere. */
const PLANS: readonly Plan[] = [
  room('A', 1250),
  room('B', 1100),
  plan('open-space', ['交流スペース', 'Open space'], {
    kind: 'OPEN',
    seats: seats(30, 36, 40, 48, 60),
    liking: 850,
  }),
  plan('training-room', ['研修室', 'Training room'], {
    kind: 'TRAINING',
    seats: seats(24, 30, 36, 45),
    liking: 800,
  }),
  room('C', 1000),
  plan('workshop', ['作業室', 'Workshop'], { kind: 'WORK', seats: seats(8, 10, 12), liking: 900 }),
  plan('hall', ['小ホール', 'Small hall'], { kind: 'OPEN', seats: seats(48, 54, 60), liking: 900 }),
  room('D', 1000),
  plan('training-room-2', ['第2研修室', 'Training room 2'], {
    kind: 'TRAINING',
    seats: seats(20, 24, 30),
    liking: 900,
  }),
  room('E', 1000),
  plan('studio', ['スタジオ', 'Studio'], { kind: 'WORK', seats: seats(10, 12, 15), liking: 1100 }),
  room('F', 1000),
];

const EVERYWHERE = 4;
/** From which scale on a center has one space more. */
const ONE_MORE_FROM = [3, 6, 10, 20, 35, 50, 75, 100] as const;

export const spacesAt = (scale: number): number =>
  EVERYWHERE + ONE_MORE_FROM.filter((from) => scale >= from).length;

/** The spaces of a center; at a larger scale the same ones, and some more. */
export function spacesOf(center: string, scale: number): Space[] {
  return PLANS.slice(0, spacesAt(scale)).map(({ id, name, kind, seats: sizes, liking }) => {
    const code = `${center}/${id}`;
    return { code, name, kind, liking, seats: new Random(`${code}|seats`).pick(sizes) };
  });
}
