import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Sparkline } from '../../shared/charts/sparkline';
import { amountText, unitText, type Figure } from '../../shared/figures/figure';
import { FindingBadge } from '../../shared/figures/finding-badge';
import { SourceButton } from '../../shared/figures/source-button';
import { StatusBadges } from '../../shared/figures/status-badges';
import { useFigureWords } from '../../shared/figures/use-figure-words';
import { useFormat } from '../../shared/i18n/use-format';
import { StateSign } from '../../shared/targets/state-badge';
import type { Tile } from './overview-model';
import { isOpen, type TargetCard } from './use-targets';

interface HeadlineTilesProps {
  tiles: Tile[];
  unreported: Figure[];
  /** Targets of the unit and year. */
  targets: TargetCard['rows'];
}

/** The main figures; what has none is named below them with the reason. */
export function HeadlineTiles({ tiles, unreported, targets }: HeadlineTilesProps) {
  const t = useTranslations('overview');
  const format = useFormat();
  const words = useFigureWords();
  return (
    <section aria-labelledby="headline">
      <h2 id="headline" className="mb-3 text-xl font-bold">
        {t('headline')}
      </h2>
      {tiles.length === 0 && <p className="mb-3">{t('otherFiguresOnly')}</p>}
      {tiles.length > 0 && (
        <ul className="grid grid-cols-2 gap-2 sm:gap-3 md:grid-cols-3 lg:grid-cols-4 print:grid-cols-3">
          {tiles.map((tile) => (
            <HeadlineTile
              key={tile.figure.metric.code}
              {...tile}
              target={targets.find(
                ({ metric, programme }) =>
                  programme === null && metric.code === tile.figure.metric.code,
              )}
            />
          ))}
        </ul>
      )}
      {unreported.length > 0 && (
        <div className="mt-3 rounded-8 border border-border bg-surface p-4 text-sm">
          <h3 className="font-bold">{t('unreported')}</h3>
          <ul className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
            {unreported.map((figure) => (
              <li key={figure.metric.code}>
                {format.text(figure.metric.name)}{' '}
                <span className="text-text-quiet">{words.value(figure)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

interface HeadlineTileProps extends Tile {
  target: TargetCard['rows'][number] | undefined;
}

function HeadlineTile({ figure, change, course, target }: HeadlineTileProps) {
  const format = useFormat();
  const words = useFigureWords();
  const facts = [words.months(figure), words.range(figure)].filter((text) => text !== null);
  return (
    <li className="flex break-inside-avoid flex-col rounded-8 border border-border bg-surface p-3 sm:p-4">
      <h3 className="text-sm font-bold">{format.text(figure.metric.name)}</h3>
      <TileValue figure={figure} />
      <p className="flex flex-wrap gap-1">
        <StatusBadges figure={figure} />
      </p>
      {change && <ChangeLine {...change} />}
      {target && <TargetLine target={target} />}
      <Course figure={figure} course={course} />
      <p className="mt-2 text-xs text-text-quiet">
        {facts.map((fact) => (
          <span key={fact} className="block">
            {fact}
          </span>
        ))}
      </p>
      {words.alternatives(figure).map((alternative) => (
        <p key={alternative} className="mt-1 text-xs text-text-notice">
          {alternative}
        </p>
      ))}
      <p className="mt-auto flex flex-wrap items-center gap-2 pt-3">
        <SourceButton figure={figure} />
        <FindingBadge figure={figure} />
      </p>
    </li>
  );
}

/** Against the year before: in words where the two may not be compared. */
function ChangeLine({ amount, refused, isOfSameMonths }: NonNullable<Tile['change']>) {
  const t = useTranslations('overview');
  const format = useFormat();
  if (!amount) return refused && <p className="mt-2 text-xs">{format.text(refused)}</p>;
  return (
    <p className="mt-2 text-sm">
      {t(isOfSameMonths ? 'changeOfSameMonths' : 'change')}{' '}
      <strong className="tabular-nums">{format.change(amount)}</strong>
    </p>
  );
}

/** Against the target of the year: in sign and words. */
function TargetLine({ target }: { target: TargetCard['rows'][number] }) {
  const t = useTranslations('kpi');
  const format = useFormat();
  return (
    <p className="mt-1 text-sm">
      {t('aim', { text: format.text(target.target.text) })}
      <span className="flex items-start gap-1 text-xs">
        <StateSign state={target.state} />
        {format.text((isOpen(target) && target.pace?.verdictText) || target.standingName)}
      </span>
    </p>
  );
}

/** Fewer points than these are no course. */
const LEAST_POINTS = 3;

/** Month by month; leads to the page where it can be read. */
function Course({ figure, course }: Pick<Tile, 'figure' | 'course'>) {
  const t = useTranslations('overview');
  const format = useFormat();
  if (course.filter((amount) => amount !== null).length < LEAST_POINTS) return null;
  return (
    <Link
      to="/trends"
      search={{ metric: figure.metric.code, grain: 'month' }}
      aria-label={t('toMonths', { metric: format.text(figure.metric.name) })}
      className="mt-2 block rounded-4"
    >
      <Sparkline amounts={course} unit={figure.unit.code} />
    </Link>
  );
}

/** The number large, its unit small; a qualified one ("about 20") in words. */
function TileValue({ figure }: { figure: Figure }) {
  const format = useFormat();
  const words = useFigureWords();
  const { value, qualifier } = figure.value;
  if (value === null || qualifier) {
    return <p className="my-1 text-2xl font-bold">{words.value(figure)}</p>;
  }
  return (
    <p className="my-1 tabular-nums">
      <span className="text-2xl font-bold sm:text-3xl">{amountText(figure, value, format)}</span>
      <span className="ml-1 text-base">{unitText(figure, format)}</span>
    </p>
  );
}
