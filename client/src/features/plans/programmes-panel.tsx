import { useTranslations } from 'use-intl';
import type { View } from '../../shared/filters/view';
import type { ProgrammeFieldsFragment } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { Panel } from '../../shared/ui/panel';
import { PlanFigures } from './plan-figures';
import { Printed } from './printed';
import type { Yearly } from './programmes-part';

interface ProgrammesPanelProps {
  yearly: Yearly;
  view: View;
}

/** Each programme with its parts: what was planned, what was done, and the figures beside it. */
export function ProgrammesPanel({ yearly: { programmes }, view }: ProgrammesPanelProps) {
  const t = useTranslations('plans.programmes');
  const format = useFormat();
  const tops = programmes.filter(({ parent }) => parent === null);
  return (
    <Panel title={t('title', { year: format.fiscalYear(view.fiscalYear), count: tops.length })}>
      <ol className="grid gap-5">
        {tops.map((top) => (
          <li key={top.code} className="grid min-w-0 gap-2 border-t border-border pt-3">
            <Programme programme={top} level={3} view={view} />
            <ul className="grid gap-3 sm:pl-5">
              {programmes
                .filter(({ parent }) => parent === top.code)
                .map((part) => (
                  <li key={part.code} className="grid min-w-0 gap-1 border-l-2 border-border pl-3">
                    <Programme programme={part} level={4} view={view} />
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

interface ProgrammeProps {
  programme: ProgrammeFieldsFragment;
  level: 3 | 4;
  view: View;
}

function Programme({ programme, level, view }: ProgrammeProps) {
  const t = useTranslations('plans.programmes');
  const Heading = `h${level}` as const;
  const document = programme.document?.code ?? null;
  const { number, name, otherName, planned, result, narrative, outcome, figures } = programme;
  const texts = { planned, result, narrative, outcome };
  return (
    <>
      <Heading className={level === 3 ? 'text-lg font-bold' : 'font-bold'}>
        <span lang="ja">
          {number} {name.text}
        </span>
      </Heading>
      {otherName && (
        <p className="text-sm text-text-notice">
          {t('otherName')} <Printed text={otherName} document={document} />
        </p>
      )}
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[6rem_minmax(0,1fr)]">
        {(['planned', 'outcome', 'result', 'narrative'] as const).map((key) => {
          const text = texts[key];
          if (!text) return null;
          return (
            <div key={key} className="contents">
              <dt className="text-sm font-bold text-text-quiet">{t(key)}</dt>
              <dd>
                <Printed text={text} document={document} />
              </dd>
            </div>
          );
        })}
        {figures.length > 0 && (
          <div className="contents">
            <dt className="text-sm font-bold text-text-quiet">{t('figures')}</dt>
            <dd>
              <PlanFigures figures={figures} fiscalYear={view.fiscalYear} />
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}
