import type { BothLanguages } from '../../../platform/errors/describe-error.js';
import { addDays, type Day, fiscalYearOf } from '../../../platform/time/period.js';
import { DATA_SET_WORDS, isOfYear } from '../../reports/index.js';
import type { CompletenessRow } from '../../completeness/index.js';
import { withDays } from '../../../platform/time/day-words.js';
import { type Alert, toPath } from './alert.js';
import { monthsText, yearsText } from './span-words.js';

/**
 * The reports of one data set of one center that are not there after their due day: one alert, however many months. With
 * every month that falls due it is a new one.
 */
export function fromReports({ unit, dataSet, cells }: CompletenessRow): Alert[] {
  const missing = cells.filter(({ state }) => state === 'MISSING');
  const [first, last] = [missing[0], missing.at(-1)];
  if (!first || !last) return [];
  const name = DATA_SET_WORDS[dataSet];
  const froms = missing.map(({ from }) => from);
  const spans = isOfYear(dataSet) ? yearsText(froms.map(fiscalYearOf)) : monthsText(froms);
  return [
    {
      kind: 'REPORT',
      key: ['REPORT', unit.code, dataSet, last.from].join(':'),
      ...{ node: unit, place: unit, subject: dataSet, fiscalYear: fiscalYearOf(last.from) },
      // Late from the day after the due day on.
      since: addDays(first.dueOn, 1),
      title: {
        ja: `${name.ja}：${spans.ja}が届いていません`,
        en: `${upperFirst(name.en)}: nothing for ${spans.en} yet`,
      },
      text: dueText(missing.length, first.dueOn),
      path: toPath('/completeness', {
        ...{ unit: unit.code, fy: fiscalYearOf(last.from), set: dataSet },
      }),
    },
  ];
}

function dueText(count: number, first: Day): BothLanguages {
  if (count === 1) {
    return {
      ja: `締切は${withDays(first, 'ja')}でした。`,
      en: `It was due on ${withDays(first, 'en')}.`,
    };
  }
  return {
    ja: `いちばん古いものの締切は${withDays(first, 'ja')}でした。`,
    en: `The oldest was due on ${withDays(first, 'en')}.`,
  };
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
