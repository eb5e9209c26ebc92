import { useTranslations } from 'use-intl';
import { Panel } from '../../shared/ui/panel';
import type { ReadBatch } from './batch';

const BAR =
  'h-4 w-full max-w-xl appearance-none overflow-hidden rounded-full border border-border-strong bg-surface-quiet [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-surface-quiet [&::-webkit-progress-value]:bg-accent';

/** Long work on a file: how far it has come. It goes on when nobody looks. */
export function FileProgress({ batch: { state, fileName, progress } }: { batch: ReadBatch }) {
  const t = useTranslations('data.progress');
  const isReading = state === 'READING';
  const title = t(isReading ? 'reading' : 'storing', { file: fileName });
  const { rows = 0, of = null } = progress ?? {};
  // Nobody knows how long the last step takes.
  const isKnown = of !== null && progress?.phase !== 'COUNTING';
  return (
    <Panel title={title}>
      <div className="grid gap-2">
        <p>{progress ? t(`phases.${progress.phase}`, { rows, of: of ?? 0 }) : t('waiting')}</p>
        {isKnown && <progress aria-label={title} value={rows} max={of} className={BAR} />}
        <p className="text-sm text-text-quiet">{t('leave')}</p>
      </div>
    </Panel>
  );
}
