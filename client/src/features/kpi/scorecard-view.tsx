import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { Button } from '../../shared/ui/button';
import { DoneNote } from '../../shared/ui/done-note';
import { Notice } from '../../shared/ui/notice';
import { ChangesNote } from './changes-note';
import type { Scorecard } from './kpi-model';
import { ScorecardFrame } from './scorecard-frame';
import { TableDialog } from './table-dialog';
import { TargetDialog } from './target-dialog';

interface ScorecardViewProps {
  network: NetworkQuery;
  card: Scorecard;
  /** Not as it stood at a day before. */
  isNow: boolean;
}

/** All targets of the year: how many stand how, what changed, and the list. */
export function ScorecardView({ network, card, isNow }: ScorecardViewProps) {
  const t = useTranslations('kpi');
  const table = useTranslations('kpiTable');
  const format = useFormat();
  const [opened, setOpened] = useState<'ONE' | 'TABLE' | null>(null);
  const [done, setDone] = useState<string | null>(null);
  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-3">
        <p className="text-lg font-bold [word-break:auto-phrase]">
          {format.text(card.summary.text)}
        </p>
        {card.may.edit && (
          <p className="flex flex-wrap gap-3">
            <Button onClick={() => setOpened('ONE')}>{t('add')}</Button>
            <Button onClick={() => setOpened('TABLE')}>{table('open')}</Button>
          </p>
        )}
      </div>
      <DoneNote>{done}</DoneNote>
      {isNow && <ChangesNote card={card} />}
      {card.rows.length === 0 ? (
        <Notice tone="plain" title={t('noneTitle')}>
          <p>{t(card.may.edit ? 'noneHow' : 'noneText')}</p>
        </Notice>
      ) : (
        <ScorecardFrame network={network} card={card} />
      )}
      {opened === 'TABLE' && (
        <TableDialog
          whose={card}
          onClose={() => setOpened(null)}
          onDone={(count) => setDone(table('done', { count }))}
        />
      )}
      {opened === 'ONE' && (
        <TargetDialog
          whose={card}
          row={null}
          onClose={() => setOpened(null)}
          onDone={(target) => setDone(t('form.added', { target: format.text(target.text) }))}
        />
      )}
    </>
  );
}
