import { useTranslations } from 'use-intl';
import { isReported, type Figure } from '../../../shared/figures/figure';
import { ValueButton } from '../../../shared/figures/source-button';
import { useFigureWords } from '../../../shared/figures/use-figure-words';
import { useFormat } from '../../../shared/i18n/use-format';
import { figuresOf, type Claim } from './claim-model';

const CELL = 'border-b border-border px-2 py-1 align-top';

/** The numbers a verdict stands on; each leads to its source. */
export function ClaimFigures({ claim }: { claim: Claim }) {
  const t = useTranslations('claims.figures');
  const figures = figuresOf(claim);
  if (figures.length === 0) return null;
  return (
    <table className="w-full max-w-xl text-sm">
      <caption className="mb-1 text-left text-sm font-bold">{t('title')}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('period')}</th>
          <th scope="col">{t('series')}</th>
          <th scope="col">{t('value')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <FigureRow key={figure.period.from + figure.period.to} figure={figure} />
        ))}
      </tbody>
    </table>
  );
}

function FigureRow({ figure }: { figure: Figure }) {
  const format = useFormat();
  const words = useFigureWords();
  const months = words.months(figure);
  return (
    <tr>
      <th scope="row" className={`${CELL} text-left font-normal`}>
        {format.step(figure.period)}
        {isReported(figure) && months && (
          <span className="block text-xs text-text-quiet">{months}</span>
        )}
      </th>
      <td className={`${CELL} text-text-quiet max-sm:hidden`}>{words.name(figure)}</td>
      <td className={`${CELL} text-right tabular-nums`}>
        {isReported(figure) ? <ValueButton figure={figure} /> : words.value(figure)}
      </td>
    </tr>
  );
}
