import { useTranslations } from 'use-intl';
import { useFormat } from '../i18n/use-format';
import type { Figure } from './figure';
import { distinctFindings, isSettled } from './finding';
import { FindingMark } from './finding-mark';
import { SettledBadge } from './settled-note';
import { useSourcePanel } from './source-panel';
import { useFindingWords } from './use-finding-words';

/** Under a chart: what should be looked at in the values it shows. Nothing where there is nothing. */
export function FindingLines({ figures }: { figures: readonly Figure[] }) {
  const t = useTranslations('finding');
  const format = useFormat();
  const words = useFindingWords();
  const open = useSourcePanel();
  const found = distinctFindings(figures);
  if (found.length === 0) return null;
  const ofSeveral = new Set(figures.map(({ unit }) => unit.code)).size > 1;
  const number = ofSeveral ? words.place : words.number;
  return (
    <ul aria-label={t('ofChart')} className="mt-3 grid gap-1 text-sm">
      {found.map(({ finding, figure }) => (
        <li key={finding.key} className="grid grid-cols-[1rem_minmax(0,1fr)] gap-1.5">
          <span className={`pt-1.5 ${isSettled(finding) ? 'text-text-quiet' : 'text-text-notice'}`}>
            <FindingMark severity={isSettled(finding) ? null : finding.severity} />
          </span>
          <span className={isSettled(finding) ? 'text-text-quiet' : undefined}>
            {t('line', { number: number(finding), title: format.text(finding.title) })}{' '}
            <SettledBadge finding={finding} />
            <button
              type="button"
              aria-label={t('openOf', {
                number: number(finding),
                title: format.text(finding.title),
              })}
              onClick={() => open(figure, 'findings')}
              className="py-1 text-accent underline print:hidden"
            >
              {t('open')}
            </button>
          </span>
        </li>
      ))}
    </ul>
  );
}
