import { useTranslations } from 'use-intl';
import { isReported, type Figure } from '../../../shared/figures/figure';
import { ValueButton } from '../../../shared/figures/source-button';
import { useFigureWords } from '../../../shared/figures/use-figure-words';
import { useFormat } from '../../../shared/i18n/use-format';
import type { Reason } from '../compare-model';
import type { PairRow, PairView } from './scatter-model';

interface PairApartProps {
  pairs: PairView;
  names: { across: string; up: string };
}

/** Who is not drawn, with the value there is; and why some are grey. */
export function PairApart({ pairs: { drawn, apart }, names }: PairApartProps) {
  const t = useTranslations('compareViews.scatter');
  const grey = drawn.filter(({ comparable }) => !comparable);
  if (apart.length === 0 && grey.length === 0) return null;
  return (
    <div className="mt-4 grid gap-3 border-t-4 border-double border-border-strong pt-3 text-sm">
      {grey.length > 0 && (
        <section>
          <h3 className="text-base font-bold">{t('greyTitle')}</h3>
          <Rows rows={grey} names={names} />
        </section>
      )}
      {apart.length > 0 && (
        <section>
          <h3 className="text-base font-bold">{t('apartTitle', { count: apart.length })}</h3>
          <p className="text-text-quiet">{t('apartText')}</p>
          <Rows rows={apart} names={names} />
        </section>
      )}
    </div>
  );
}

/** That there is no value is said in its place. */
const isSaid = ({ code }: Reason) => code !== 'NO_VALUE';

function Rows({ rows, names }: { rows: PairRow[]; names: PairApartProps['names'] }) {
  const format = useFormat();
  return (
    <ul className="divide-y divide-border">
      {rows.map(({ key, label, lead, across, up, reasons }) => (
        <li key={key} className="py-2">
          <span className={`block ${lead ? 'font-bold' : ''}`}>{label}</span>
          <span className="flex flex-wrap gap-x-4">
            <NamedValue name={names.across} figure={across.figure} />
            <NamedValue name={names.up} figure={up.figure} />
          </span>
          {[...new Set(reasons.filter(isSaid).map(({ text }) => format.text(text)))].map(
            (reason) => (
              <span key={reason} className="block text-text-quiet">
                {reason}
              </span>
            ),
          )}
        </li>
      ))}
    </ul>
  );
}

function NamedValue({ name, figure }: { name: string; figure: Figure }) {
  const words = useFigureWords();
  return (
    <span>
      <span className="text-text-quiet">{name}</span>{' '}
      {isReported(figure) ? <ValueButton figure={figure} /> : words.value(figure)}
    </span>
  );
}
