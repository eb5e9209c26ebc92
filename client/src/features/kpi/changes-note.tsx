import { useEffect, useRef } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import {
  MarkScorecardSeenDocument,
  ScorecardDocument,
} from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { useCommand } from '../../shared/session/use-command';
import { Button } from '../../shared/ui/button';
import { keyOf, type Scorecard } from './kpi-model';
import { useTargetName } from './use-target-name';

/** What changed since the reader last said that they have seen it. Whoever comes for the first time begins here. */
export function ChangesNote({ card }: { card: Scorecard }) {
  const t = useTranslations('kpi.changes');
  const format = useFormat();
  const name = useTargetName();
  const seen = useCommand(MarkScorecardSeenDocument, { refresh: [ScorecardDocument] });
  const { unit, fiscalYear, lastLook } = card;
  useBegin(card);
  const changed = card.rows.filter(({ changes }) => changes.length > 0);
  if (lastLook === null || changed.length + card.gone.length === 0) return null;
  return (
    <section
      aria-label={t('title')}
      className="rounded-6 border-l-4 border-accent bg-surface-accent px-4 py-3 print:hidden"
    >
      <div className="flex flex-wrap items-start justify-between gap-3">
        <p className="font-bold">{t('since', { at: format.instant(lastLook) })}</p>
        <Button busy={seen.pending} onClick={() => void seen.send({ unit: unit.code, fiscalYear })}>
          {t('seen')}
        </Button>
      </div>
      <ul className="mt-1 grid gap-1 text-sm">
        {changed.map((row) => (
          <li key={keyOf(row)}>
            <Link
              to="/kpi"
              search={(previous) => ({ ...previous, kpi: keyOf(row) })}
              className="inline-block py-0.5 font-bold text-accent underline"
            >
              {name(row)}
            </Link>{' '}
            {row.changes.map(({ kind, text }) => (
              <span key={kind}>{format.text(text)} </span>
            ))}
          </li>
        ))}
        {card.gone.map((gone) => (
          <li key={name(gone)}>{t('gone', { name: name(gone) })}</li>
        ))}
      </ul>
    </section>
  );
}

/** Remembers the list as it is when it is looked at for the first time. */
function useBegin({ unit, fiscalYear, lastLook, rows }: Scorecard): void {
  const { send } = useCommand(MarkScorecardSeenDocument);
  const begun = useRef('');
  const name = `${unit.code} ${fiscalYear}`;
  useEffect(() => {
    if (lastLook !== null || rows.length === 0 || begun.current === name) return;
    begun.current = name;
    void send({ unit: unit.code, fiscalYear });
  });
}
