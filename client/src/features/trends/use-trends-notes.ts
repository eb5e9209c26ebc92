import { useTranslations } from 'use-intl';
import { toUnitRef } from '../../shared/filters/view';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { monthRuns } from './month-runs';
import { MOST_LINES } from './trends-choice';
import type { TrendsMark } from './trends-marks';
import type { Absence, StepRun, TrendsView } from './trends-model';
import type { TrendsAnswer } from './use-trends';

interface Shown {
  network: NetworkQuery;
  answer: TrendsAnswer;
  shown: TrendsView;
}

/** In words what the picture leaves out, and why. */
export function useTrendsNotes({ network, answer, shown }: Shown): string[] {
  const t = useTranslations('trends');
  const format = useFormat();
  const say = useSayings();
  const { dropped, mode, measure } = answer.choice;
  const { series, months, remarks, absences, refusals, happened } = shown;
  const several = series.length > 1;
  const named = (name: string | null, text: string): string =>
    name !== null && several ? t('named', { name, text }) : text;
  const names = dropped.map((code) => format.text(toUnitRef(network, code).name));
  return [
    ...(names.length > 0
      ? [t('dropped', { most: MOST_LINES, names: names.join(t('comma')) })]
      : []),
    ...(measure === 'per-day' ? [t('openDays')] : []),
    ...(mode === 'AS_REPORTED' ? [] : [say.months(months)]),
    ...remarks.map((remark) => named(remark.series, format.text(remark.text))),
    ...(several ? absences.map((each) => named(each.series, say.absence(each))) : []),
    ...refusals.map(({ series: name, text, runs }) =>
      named(name, t('refused', { steps: say.runs(runs), text: format.text(text) })),
    ),
    ...happened.marks.map(say.mark),
    ...(happened.more > 0 ? [t('moreMarks', { count: happened.more })] : []),
  ];
}

/** So many names are read; more are only counted. */
const MOST_NAMES = 3;

function useSayings() {
  const t = useTranslations('trends');
  const absent = useTranslations('absent');
  const format = useFormat();
  const list = (texts: readonly string[]): string =>
    texts.length <= MOST_NAMES
      ? texts.join(t('comma'))
      : t('andOthers', {
          names: texts.slice(0, MOST_NAMES).join(t('comma')),
          count: texts.length - MOST_NAMES,
        });
  const range = (first: string, last: string): string =>
    first === last ? first : t('range', { first, last });
  const runsText = (runs: readonly StepRun[]): string =>
    list(runs.map(({ first, last }) => range(first, last)));
  return {
    runs: runsText,
    mark: ({ sign, from, to, units: [unit, ...others], text, breaks }: TrendsMark): string => {
      const name = unit ? format.text(unit.name) : '';
      return (
        t('mark', {
          sign,
          when: to === null || to === from ? format.day(from) : format.dayRange(from, to),
          unit: others.length > 0 ? t('andMore', { name, count: others.length }) : name,
          text: format.text(text),
        }) + (breaks ? t('markBreaks') : '')
      );
    },
    months: (months: number[] | null): string => {
      if (!months) return t('allMonths');
      if (months.length === 0) return t('noMonths');
      const runs = monthRuns(months).map(([first, last]) =>
        range(format.shortMonth(first), format.shortMonth(last)),
      );
      return t('onlyMonths', { months: runs.join(t('comma')) });
    },
    absence: ({ reason, runs, whole }: Absence): string =>
      whole
        ? t('absentThroughout', { word: absent(reason) })
        : t('absent', {
            word: absent(reason),
            steps: runsText(runs),
          }),
  };
}
