import type { LocalizedText } from './metric.js';

/** The unit list: what one of a figure is. A `ratio` is 0..1 and shown in percent. */
export const UNITS: Readonly<Record<string, LocalizedText>> = {
  case: { ja: '件', en: 'cases' },
  label: { ja: '件（重複あり）', en: 'labels' },
  person: { ja: '人', en: 'people' },
  group: { ja: '団体', en: 'groups' },
  time: { ja: '回', en: 'times' },
  day: { ja: '日', en: 'days' },
  copy: { ja: '部', en: 'copies' },
  item: { ja: '件', en: 'items' },
  access: { ja: '件', en: 'accesses' },
  view: { ja: '回', en: 'views' },
  loan: { ja: '件', en: 'loans' },
  mailbox: { ja: '個', en: 'mailboxes' },
  school: { ja: '校', en: 'schools' },
  minute: { ja: '分', en: 'minutes' },
  ratio: { ja: '%', en: '%' },
  per_case: { ja: '件／相談', en: 'per case' },
};

/** What a number becomes when it is set against something else; `{unit}` is the name of its own unit. */
const NORMALISED_UNITS: Readonly<Record<string, LocalizedText>> = {
  per_1000_residents: { ja: '{unit}／人口千人', en: '{unit} per 1,000 residents' },
  per_registered_group: { ja: '{unit}／登録団体', en: '{unit} per registered group' },
  per_open_day: { ja: '{unit}／開館日', en: '{unit} per open day' },
  index: { ja: '（基準を100とした指数）', en: '(index, base = 100)' },
};

/** The name of a unit code for a value of a metric. */
export function unitName(metric: { unit: string }, code: string): LocalizedText {
  const own = UNITS[metric.unit] ?? { ja: metric.unit, en: metric.unit };
  const normalised = NORMALISED_UNITS[code];
  if (!normalised) return UNITS[code] ?? { ja: code, en: code };
  return {
    ja: normalised.ja.replace('{unit}', own.ja),
    en: normalised.en.replace('{unit}', own.en),
  };
}
