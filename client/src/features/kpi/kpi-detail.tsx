import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { lastImportOf } from '../../shared/filters/view';
import { isReported } from '../../shared/figures/figure';
import { FindingBadge } from '../../shared/figures/finding-badge';
import { ValueButton } from '../../shared/figures/source-button';
import { useFigureWords } from '../../shared/figures/use-figure-words';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { StateBadge } from '../../shared/targets/state-badge';
import { Button } from '../../shared/ui/button';
import { DoneNote } from '../../shared/ui/done-note';
import { AchievementText } from './achievement-text';
import { BackToList } from './back-to-list';
import { CourseFrame } from './course-frame';
import { HistoryFrame } from './history-frame';
import { figureOf, paceOf, type Row, type Scorecard } from './kpi-model';
import { Remarks } from './remarks';
import { RemoveTarget } from './remove-target';
import { SourceOfTarget } from './source-of-target';
import { TargetDialog } from './target-dialog';
import { TargetVersions } from './target-versions';
import { useTargetName } from './use-target-name';

export interface KpiDetailProps {
  network: NetworkQuery;
  card: Scorecard;
  row: Row;
}

/** One target: how it stands, its months, the years before, what was written, and who changed it. */
export function KpiDetail({ network, card, row }: KpiDetailProps) {
  const t = useTranslations('kpi');
  const format = useFormat();
  const name = useTargetName()(row);
  const [isEditing, setIsEditing] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const at = lastImportOf(network, card.unit.code);
  return (
    <>
      <div>
        <BackToList />
        <div className="mt-1 flex flex-wrap items-start justify-between gap-3">
          <h2 ref={heading} tabIndex={-1} className="text-2xl font-bold shadow-none outline-none">
            {name}
          </h2>
          {card.may.edit && (
            <div className="flex flex-wrap gap-2 print:hidden">
              <Button onClick={() => setIsEditing(true)}>{t('edit')}</Button>
              <RemoveTarget whose={card} row={row} />
            </div>
          )}
        </div>
      </div>
      <DoneNote>{done}</DoneNote>
      <Facts card={card} row={row} />
      <CourseFrame card={card} row={row} lastImportedAt={at} />
      <Remarks card={card} row={row} />
      <HistoryFrame card={card} row={row} lastImportedAt={at} />
      <TargetVersions whose={card} row={row} />
      {isEditing && (
        <TargetDialog
          whose={card}
          row={row}
          onClose={() => setIsEditing(false)}
          onDone={(target) => setDone(t('form.changed', { target: format.text(target.text) }))}
        />
      )}
    </>
  );
}

const NAME = 'font-bold not-first:max-sm:mt-2';

/** Target, outcome, pace and end of the year, each in a sentence. */
function Facts({ card, row }: Pick<KpiDetailProps, 'card' | 'row'>) {
  const t = useTranslations('kpi');
  const format = useFormat();
  const words = useFigureWords();
  const { printed, text, source } = row.target;
  const figure = figureOf(card, row, { from: card.from, to: card.to });
  const pace = paceOf(card, row) ?? row.paceRefused;
  const landing = row.projection ?? row.projectionRefused;
  return (
    <dl className="grid gap-x-6 gap-y-1 rounded-8 border border-border bg-surface p-4 sm:grid-cols-[9rem_minmax(0,1fr)] sm:gap-y-3 sm:p-5">
      <dt className={NAME}>{t('columns.standing')}</dt>
      <dd>
        <StateBadge state={row.state}>{format.text(row.stateName)}</StateBadge>{' '}
        <span className="[word-break:auto-phrase]">{format.text(row.statusText)}</span>
      </dd>
      <dt className={NAME}>{t('columns.target')}</dt>
      <dd>
        {format.text(text)}
        {printed && (
          <span className="ml-3 [overflow-wrap:anywhere] text-text-quiet">
            {t('printed', { printed })}
          </span>
        )}
        {source && <SourceOfTarget source={source} />}
      </dd>
      <dt className={NAME}>{t('columns.actual')}</dt>
      <dd>
        {isReported(figure) ? <ValueButton figure={figure} /> : words.value(figure)}{' '}
        <span className="text-sm text-text-quiet">{words.months(figure)}</span>{' '}
        {!isReported(figure) && <FindingBadge figure={figure} />}
        <AchievementText achievement={row.achievement} />
      </dd>
      <dt className={NAME}>{t('columns.pace')}</dt>
      <dd className="[word-break:auto-phrase]">{pace ? format.text(pace.text) : t('over')}</dd>
      <dt className={NAME}>{t('columns.landing')}</dt>
      <dd className="[word-break:auto-phrase]">{landing && format.text(landing.text)}</dd>
    </dl>
  );
}
