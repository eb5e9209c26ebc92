import type { ReactNode } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Frame } from '../../shared/charts/frame';
import { lastImportOf } from '../../shared/filters/view';
import type { KpiState, NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { StateSign } from '../../shared/targets/state-badge';
import { figureOf, isOver, type Scorecard } from './kpi-model';
import { STATES, type KpiSearch } from './kpi-search';
import { ScorecardTable } from './scorecard-table';
import { useScorecardSheet } from './use-scorecard-sheet';

interface ScorecardFrameProps {
  network: NetworkQuery;
  card: Scorecard;
}

/** The targets as a list that can be narrowed, saved and printed. */
export function ScorecardFrame({ network, card }: ScorecardFrameProps) {
  const t = useTranslations('kpi');
  const format = useFormat();
  const sheet = useScorecardSheet(card);
  const { standing }: KpiSearch = useSearch({ strict: false });
  const rows = standing ? card.rows.filter(({ state }) => state === standing) : card.rows;
  const period = { from: card.from, to: card.to };
  const title = t('listTitle');
  const table = <ScorecardTable caption={title} card={card} rows={rows} />;
  return (
    <Frame
      id="scorecard"
      level={2}
      title={title}
      whose={format.text(card.unit.name)}
      measure={t('measure')}
      figures={rows.map((row) => figureOf(card, row, period))}
      period={period}
      sheet={sheet(rows)}
      controls={<StateFilter card={card} chosen={standing} />}
      table={() => table}
      empty={table}
      notes={[
        ...(isOver(card) ? [t('over')] : []),
        ...card.schemes.map((scheme) =>
          t('schemeNote', {
            name: format.text(scheme.name),
            version: scheme.version,
            text: format.text(scheme.description),
          }),
        ),
      ]}
      lastImportedAt={lastImportOf(network, card.unit.code)}
    />
  );
}

const COUNTS = {
  BEHIND: 'behind',
  ON_THE_WAY: 'onTheWay',
  NOT_JUDGED: 'notJudged',
  REACHED: 'reached',
} as const satisfies Record<KpiState, keyof Scorecard['summary']>;

/** How many stand how; each narrows the list. */
function StateFilter({ card, chosen }: { card: Scorecard; chosen: KpiState | undefined }) {
  const t = useTranslations('kpi');
  const navigate = useNavigate();
  const choose = (standing: KpiState | undefined) =>
    void navigate({
      to: '/kpi',
      search: (previous) => ({ ...previous, standing }),
      replace: true,
      resetScroll: false,
    });
  const { summary } = card;
  return (
    <div role="group" aria-label={t('filter')} className="mt-3 flex flex-wrap gap-2 print:hidden">
      <StateButton pressed={!chosen} onClick={() => choose(undefined)}>
        {t('all', { count: summary.total })}
      </StateButton>
      {STATES.map((state) => (
        <StateButton
          key={state}
          pressed={chosen === state}
          onClick={() => choose(chosen === state ? undefined : state)}
        >
          <StateSign state={state} />
          {t(`state.${state}`, { count: summary[COUNTS[state]] })}
        </StateButton>
      ))}
    </div>
  );
}

interface StateButtonProps {
  pressed: boolean;
  onClick: () => void;
  children: ReactNode;
}

function StateButton({ pressed, onClick, children }: StateButtonProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onClick}
      className="inline-flex min-h-11 items-center gap-1.5 rounded-6 border border-border-strong bg-surface px-3 text-sm text-text hover:underline aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:font-bold aria-pressed:text-on-accent forced-colors:aria-pressed:forced-color-adjust-none"
    >
      {children}
    </button>
  );
}
