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
