import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useFormat } from '../i18n/use-format';
import { isReported, type Figure } from './figure';
import { useFigureWords } from './use-figure-words';

/** What the value means and how far it reaches, as a list of terms. */
export function FigureFacts({ figure }: { figure: Figure }) {
  const t = useTranslations('figure');
  const status = useTranslations('status');
  const statusExplained = useTranslations('statusExplained');
  const method = useTranslations('method');
  const methodExplained = useTranslations('methodExplained');
  const countType = useTranslations('countTypeExplained');
  const coverage = useTranslations('coverage');
  const format = useFormat();
  const words = useFigureWords();
  const { metric, value } = figure;
  const meaning = metric.definitions.find(({ id }) => id === value.definitionId);
  const reach = [words.months(figure), words.range(figure)].filter((text) => text !== null);
  const alternatives = words.alternatives(figure);

  return (
    <dl className="mt-4 grid gap-x-6 gap-y-2 border-t border-border pt-4 text-sm sm:grid-cols-[9rem_1fr]">
      <Fact term={t('definition')}>{format.text(metric.definition)}</Fact>
      {meaning && metric.definitions.length > 1 && (
        <Fact term={t('meaning')}>{format.text(meaning.name)}</Fact>
      )}
      <Fact term={t('count')}>{countType(metric.countType)}</Fact>
      <Fact term={t('status')}>
        {`${status(value.status)}${format.locale === 'ja' ? '：' : ': '}${statusExplained(value.status)}`}
      </Fact>
      {isReported(figure) && (
        <>
          <Fact term={t('method')}>
            {`${method(value.method)}${format.locale === 'ja' ? '：' : ': '}${methodExplained(value.method)}`}
          </Fact>
          <Fact term={t('coverage')}>{reach.length > 0 ? lines(reach) : coverage('unknown')}</Fact>
        </>
      )}
      {alternatives.length > 0 && <Fact term={t('alternatives')}>{lines(alternatives)}</Fact>}
      {value.notes.length > 0 && (
        <Fact term={t('notes')}>{lines(value.notes.map((note) => format.text(note.text)))}</Fact>
      )}
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="font-bold">{term}</dt>
      <dd className="mb-1">{children}</dd>
    </>
  );
}

function lines(texts: string[]): ReactNode {
  return texts.map((text) => (
    <span key={text} className="block">
      {text}
    </span>
  ));
}
