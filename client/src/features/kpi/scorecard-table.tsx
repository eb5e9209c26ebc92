import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { isReported } from '../../shared/figures/figure';
import { ValueButton } from '../../shared/figures/source-button';
import { useFigureWords } from '../../shared/figures/use-figure-words';
import type { LocalText } from '../../shared/format/locale';
import { useFormat } from '../../shared/i18n/use-format';
import { StateBadge } from '../../shared/targets/state-badge';
import { Badge } from '../../shared/ui/badge';
import { CardCell, CardRow, CardTable } from '../../shared/ui/card-table';
import { AchievementText } from './achievement-text';
import { figureOf, isOver, keyOf, paceOf, type Row, type Scorecard } from './kpi-model';
import { PaceBar } from './pace-bar';
import { useTargetName } from './use-target-name';

interface ScorecardTableProps {
  caption: string;
  card: Scorecard;
  rows: readonly Row[];
}

const COLUMNS = ['target', 'actual', 'pace', 'landing', 'standing'] as const;

/** A row for each target, what needs attention first; on a phone a card. */
export function ScorecardTable({ caption, card, rows }: ScorecardTableProps) {
  const t = useTranslations('kpi');
  if (rows.length === 0) return <p className="mt-4 text-text-quiet">{t('noneOfState')}</p>;
  return (
    <div className="mt-4">
      <CardTable label={caption} headings={COLUMNS.map((column) => t(`columns.${column}`))}>
        {rows.map((row) => (
          <TargetRow key={keyOf(row)} card={card} row={row} />
        ))}
      </CardTable>
    </div>
  );
}

function TargetRow({ card, row }: { card: Scorecard; row: Row }) {
  const t = useTranslations('kpi');
  const format = useFormat();
  const pace = paceOf(card, row);
  const why = whyNot(card, row, format.text);
  return (
    <CardRow>
      <CardCell heading={t('columns.target')} first>
        <TargetCell row={row} />
      </CardCell>
      <CardCell heading={t('columns.actual')}>
        <ActualCell card={card} row={row} />
      </CardCell>
      <CardCell heading={t('columns.pace')}>
        {pace ? <PaceBar unit={card.unit} pace={pace} /> : <Why>{why.pace}</Why>}
      </CardCell>
      <CardCell heading={t('columns.landing')}>
        {row.projection ? format.text(row.projection.short) : <Why>{why.landing}</Why>}
      </CardCell>
      <CardCell heading={t('columns.standing')}>
        <StandingCell row={row} />
      </CardCell>
    </CardRow>
  );
}

/** Why there is no pace and no projection: said once in a row where it is the same, and of a year that is over below. */
function whyNot(card: Scorecard, row: Row, text: (words: LocalText) => string) {
  const pace = row.actual.value === null ? null : row.paceRefused;
  const isSaid = row.actual.value === null || row.paceRefused !== null || isOver(card);
  const landing = isSaid ? null : row.projectionRefused;
  return { pace: pace && text(pace.text), landing: landing && text(landing.text) };
}

function Why({ children }: { children: string | null }) {
  const t = useTranslations('kpi');
  return (
    <p className="text-xs text-text-quiet [word-break:auto-phrase]">{children ?? t('nothing')}</p>
  );
}

/** What it is, what is aimed at, and the words of the plan. */
function TargetCell({ row }: { row: Row }) {
  const t = useTranslations('kpi');
  const format = useFormat();
  const name = useTargetName();
  const { printed, text } = row.target;
  return (
    <>
      <Link
        to="/kpi"
        search={(previous) => ({ ...previous, kpi: keyOf(row) })}
        className="inline-block py-0.5 font-bold text-accent underline [word-break:auto-phrase]"
      >
        {name(row)}
      </Link>
      <p>{t('aim', { text: format.text(text) })}</p>
      {printed && (
        <p className="text-xs [overflow-wrap:anywhere] text-text-quiet">
          {t('printed', { printed })}
        </p>
      )}
      {row.changes.length > 0 && (
        <p className="mt-1">
          <Badge tone="notice">{t('changed')}</Badge>
        </p>
      )}
    </>
  );
}

function ActualCell({ card, row }: { card: Scorecard; row: Row }) {
  const words = useFigureWords();
  const figure = figureOf(card, row, { from: card.from, to: card.to });
  const months = words.months(figure);
  return (
    <>
      {isReported(figure) ? <ValueButton figure={figure} /> : words.value(figure)}
      {isReported(figure) && months && <p className="text-xs text-text-quiet">{months}</p>}
      <AchievementText achievement={row.achievement} />
    </>
  );
}

/** State, the sentence that says how final it is, and what was last written. */
function StandingCell({ row }: { row: Row }) {
  const t = useTranslations('kpi');
  const format = useFormat();
  const [latest] = row.remarks;
  return (
    <>
      <StateBadge state={row.state}>{format.text(row.stateName)}</StateBadge>
      <p className="mt-1 text-xs [word-break:auto-phrase]">{format.text(row.statusText)}</p>
      {latest && (
        <p className="mt-1 line-clamp-3 text-xs [overflow-wrap:anywhere] whitespace-pre-line">
          <span className="font-bold">{t(`remarks.${latest.kind}`)}</span> {latest.text}
        </p>
      )}
    </>
  );
}
