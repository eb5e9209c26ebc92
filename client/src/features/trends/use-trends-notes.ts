import { useTranslations } from 'use-intl';
import { toUnitRef } from '../../shared/filters/view';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { groupBy } from './group-by';
import { monthRuns } from './month-runs';
import { MOST_CHARTS, MOST_LINES } from './trends-choice';
import type { TrendsMark } from './trends-marks';
import type { TrendsView } from './trends-model';
import type { Absence, StepRun } from './trends-remarks';
import type { TrendsAnswer } from './use-trends';

interface Shown {
  network: NetworkQuery;
  answer: TrendsAnswer;
  shown: TrendsView;
  /** In small charts each gap is seen and said where it is. */
  isGrid: boolean;
}

/** In words what the picture leaves out, and why. */
export function useTrendsNotes({ network, answer, shown, isGrid }: Shown): string[] {
  const t = useTranslations('trends');
  const format = useFormat();
  const views = useTranslations('trendsViews');
  const say = useSayings();
  const { dropped, silent, mode, measure, lines } = answer.choice;
  const { series, months, remarks, absences, refusals, happened } = shown;
  const several = series.length > 1;
  const named = (name: string | null, text: string): string =>
    name !== null && several ? t('named', { name, text }) : text;
  const namesOf = (codes: readonly string[]): string =>
    codes.map((code) => format.text(toUnitRef(network, code).name)).join(t('comma'));
  const marks = lines === 'units' ? happened.marks : happened.marks.map(unsigned);
  return [
    ...(dropped.length > 0
      ? [t('dropped', { most: isGrid ? MOST_CHARTS : MOST_LINES, names: namesOf(dropped) })]
      : []),
    ...(silent.length > 0
      ? [views('silent', { count: silent.length, names: namesOf(silent) })]
      : []),
    ...(measure === 'per-day' ? [t('openDays')] : []),
    ...(mode === 'AS_REPORTED' ? [] : [say.months(months)]),
    ...remarks.map((remark) => named(remark.series, format.text(remark.text))),
    ...(several && !isGrid ? absences.map((each) => named(each.series, say.absence(each))) : []),
    ...(isGrid ? say.notCompared(shown.charts) : []),
    ...refusals.map(({ series: name, text, runs }) =>
      named(name, t('refused', { steps: say.runs(runs), text: format.text(text) })),
    ),
    ...marks.map(say.mark),
    ...(happened.more > 0 ? [t('moreMarks', { count: happened.more })] : []),
  ];
}

/** Years over each other have no place on the axis for what happened in one of them. */
const unsigned = (mark: TrendsMark): TrendsMark => ({ ...mark, sign: '' });

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
    /** Why the newest value of some units is not set against the year before: each reason once. */
    notCompared: (charts: TrendsView['charts']): string[] => {
      const refused = charts.flatMap(({ name, latest }) =>
        latest?.change?.refused ? [{ name, text: format.text(latest.change.refused) }] : [],
      );
      return [...groupBy(refused, ({ text }) => text)].map(([text, same]) =>
        t('named', { name: same.map(({ name }) => name).join(t('comma')), text }),
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
