import { FISCAL_YEARS, MONTHS } from '../months.js';
import { Random } from '../random.js';
import type { Center } from './centers.js';
import type { LocalName } from './cities.js';

export const PROGRAMME_CODES = [
  'seminar',
  'group_exchange',
  'volunteer_matching',
  'study_meeting',
  'festival',
] as const;
export type ProgrammeCode = (typeof PROGRAMME_CODES)[number];

export interface PlannedProgramme {
  readonly unit: string;
  readonly fiscalYear: number;
  readonly code: ProgrammeCode;
  readonly name: LocalName;
  /** null: not stated. */
  readonly plannedSessions: number | null;
}

/** What it is called; a center takes one of them and keeps it. */
const NAMES: Readonly<Record<ProgrammeCode, readonly (readonly [ja: string, en: string])[]>> = {
  seminar: [
    ['市民活動はじめの一歩講座', 'First steps in civic activity'],
    ['まちの活動スキルアップ講座', 'Skills for local groups'],
    ['広報・会計・助成金の実務講座', 'Publicity, accounts, grants'],
  ],
  group_exchange: [
    ['登録団体交流会', 'Exchange of registered groups'],
    ['つながるカフェ', 'Connecting café'],
  ],
  volunteer_matching: [
    ['ボランティアはじめて相談会', 'Volunteering for beginners'],
    ['活動見本市と出会いの日', 'Groups meet volunteers'],
  ],
  study_meeting: [
    ['地域課題を学ぶ会', 'Study circle on local questions'],
    ['協働を学ぶ連続勉強会', 'Study series on collaboration'],
  ],
  festival: [
    ['市民活動まつり', 'Civic activity festival'],
    ['つながるフェスタ', 'Connecting festa'],
  ],
};

/** A year's plan, as it is made before anybody knows how the year will be. */
const PLANNED_A_YEAR: Readonly<Record<ProgrammeCode, number>> = {
  seminar: 30,
  group_exchange: 6,
  volunteer_matching: 10,
  study_meeting: 24,
  festival: 2,
};

/** Every so many plans state no number of volunteer matchings. */
const NOT_STATED = 180;

function nameOf(center: string, code: ProgrammeCode): LocalName {
  const names = NAMES[code];
  const [ja, en] = names[new Random(`${center}|${code}|name`).below(names.length)] ?? ['', ''];
  return { ja, en };
}

function plannedOf(center: Center, fiscalYear: number, code: ProgrammeCode): number | null {
  const random = new Random(`${center.code}|${code}|planned|${fiscalYear}`);
  if (code === 'volunteer_matching' && random.perMille(NOT_STATED)) return null;
  const months = MONTHS.filter((month) => month.fiscalYear === fiscalYear).filter(
    ({ key }) => `${key}-01` >= (center.openedOn ?? ''),
  ).length;
  const usual = Math.floor((PLANNED_A_YEAR[code] * months) / 12);
  return code === 'festival' ? PLANNED_A_YEAR.festival : usual + random.between(-1, 1);
}

/** What a center plans, from the year it opens. */
export function programmesOf(center: Center): PlannedProgramme[] {
  const years = FISCAL_YEARS.filter((year) => `${year + 1}-03-31` >= (center.openedOn ?? ''));
  return years.flatMap((fiscalYear) =>
    PROGRAMME_CODES.map((code) => ({
      unit: center.code,
      fiscalYear,
      code,
      name: nameOf(center.code, code),
      plannedSessions: plannedOf(center, fiscalYear, code),
    })),
  );
}
