import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { MetricReach } from '../../shared/filters/metric-reach';
import { toUnitRef } from '../../shared/filters/view';
import { fiscalYearPeriod } from '../../shared/format/period';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { grainFor } from './trends-choice';
import type { TrendsView } from './trends-model';
import type { TrendsQuestion } from './use-trends';

interface NoFiguresProps {
  network: NetworkQuery;
  question: TrendsQuestion;
  shown: TrendsView;
  notes: readonly string[];
}

const MOST_LINKS = 6;

/** Nothing to draw: says what is missing, and where there is something. */
export function NoFigures({ network, question, shown, notes }: NoFiguresProps) {
  const t = useTranslations('trends');
  const format = useFormat();
  const { choice, reach } = question;
  const metric = format.text(shown.metric.name);
  const known = reach.get(choice.metric);
  const elsewhere = known
    ? []
    : network.orgUnits.filter(({ code }) => question.isReported(code)).slice(0, MOST_LINKS);
  return (
    <>
      <p>{t('emptyText', { metric, period: format.period(shown.period) })}</p>
      {notes.length > 0 && (
        <ul className="mt-1 list-disc pl-5 text-sm">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {known && <Elsewhen question={question} known={known} />}
      {elsewhere.length > 0 && (
        <>
          <p className="mt-2">{t('unitsWithFigures', { metric })}</p>
          <ul className="mt-1 flex flex-wrap gap-x-5">
            {elsewhere.map(({ code }) => (
              <li key={code}>
                <Link
                  to="/trends"
                  search={(previous) => ({
                    ...previous,
                    unit: code,
                    metric: choice.metric,
                    from: undefined,
                    to: undefined,
                  })}
                  className="inline-block py-1 font-bold text-accent underline"
                >
                  {format.text(toUnitRef(network, code).name)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface ElsewhenProps {
  question: TrendsQuestion;
  known: MetricReach;
}

/** The units have figures of other years, or of longer steps. */
function Elsewhen({ question: { choice }, known }: ElsewhenProps) {
  const t = useTranslations('trends');
  const format = useFormat();
  const { firstYear, lastYear } = known;
  const years = format.period({
    from: fiscalYearPeriod(firstYear).from,
    to: fiscalYearPeriod(lastYear).to,
  });
  const grain = grainFor(known);
  const isLonger = grain !== choice.grain && grain !== 'MONTH';
  const isElsewhen = firstYear > choice.to || lastYear < choice.from;
  if (!isLonger && !isElsewhen) return null;
  return (
    <p className="mt-2">
      <Link
        to="/trends"
        search={(previous) => ({
          ...previous,
          grain: undefined,
          from: undefined,
          to: undefined,
          fy: lastYear,
        })}
        className="font-bold text-accent underline"
      >
        {t(isLonger ? 'longerSteps' : 'otherYears', { step: t(`reportedBy.${grain}`), years })}
      </Link>
    </p>
  );
}
