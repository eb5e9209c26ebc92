import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Figure } from '../figures/figure';
import { useFormat } from '../i18n/use-format';
import { toReporters, toSources } from './model/frame-sources';

interface FrameAboutProps {
  figures: readonly Figure[];
  lastImportedAt: string | null;
}

/** Definition, documents with the lines used, and when the figures last came in. */
export function FrameAbout({ figures, lastImportedAt }: FrameAboutProps) {
  const t = useTranslations('frame');
  const format = useFormat();
  const metrics = new Map(figures.map(({ metric }) => [metric.code, metric]));
  return (
    <details className="mt-3 border-t border-border pt-2 text-sm">
      <summary className="py-1 text-accent">{t('about')}</summary>
      <dl className="mt-2 grid gap-x-6 gap-y-2 sm:grid-cols-[8rem_1fr]">
        {[...metrics.values()].map((metric) => (
          <div key={metric.code} className="contents">
            <dt className="font-bold">{format.text(metric.name)}</dt>
            <dd>{format.text(metric.definition)}</dd>
          </div>
        ))}
        <dt className="font-bold">{t('sources')}</dt>
        <dd>
          <Sources figures={figures} />
        </dd>
        {lastImportedAt && (
          <>
            <dt className="font-bold">{t('freshness')}</dt>
            <dd>{format.instant(lastImportedAt)}</dd>
          </>
        )}
      </dl>
    </details>
  );
}

/** Documents with the lines used, and whose records were counted. */
function Sources({ figures }: Pick<FrameAboutProps, 'figures'>) {
  const t = useTranslations('frame');
  const figureText = useTranslations('figure');
  const format = useFormat();
  const [sources, { logs, files }] = [toSources(figures), toReporters(figures)];
  if (sources.length + logs.length + files.length === 0) return figureText('noSources');
  const list = new Intl.ListFormat(format.locale, { type: 'conjunction' });
  const names = (units: typeof logs) => list.format(units.map(({ name }) => format.text(name)));
  return (
    <>
      {sources.map(({ code, title, lines }) => (
        <span key={code} className="block">
          {format.text(title)}
          {lines.map((line) => (
            <Link
              key={line}
              to="/sources/$code"
              params={{ code }}
              search={(previous) => ({ ...previous, line, printed: undefined })}
              className="ml-2 inline-block py-0.5 text-accent underline"
            >
              {figureText('place', { line })}
            </Link>
          ))}
        </span>
      ))}
      {logs.length > 0 && <span className="block">{t('logs', { names: names(logs) })}</span>}
      {files.length > 0 && <span className="block">{t('files', { names: names(files) })}</span>}
    </>
  );
}
