import { useEffect, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useFormat } from '../i18n/use-format';
import type { Figure } from './figure';
import { isAbout, isSettled, type Finding } from './finding';
import { FindingHypotheses } from './finding-hypotheses';
import { FindingMark, toneOf } from './finding-mark';
import { FindingNumbers } from './finding-numbers';
import { SettledNote } from './settled-note';
import { useFindingWords } from './use-finding-words';

interface FindingSectionProps {
  figure: Figure;
  /** Brings it into view when the panel was opened for it. */
  isWanted: boolean;
}

/** What a person should look at in a value, in the source panel. */
export function FindingSection({ figure, isWanted }: FindingSectionProps) {
  const t = useTranslations('finding');
  const ref = useRef<HTMLElement>(null);
  const titleId = useId();
  const { findings, findingCount } = figure.value;
  useEffect(() => {
    if (isWanted) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isWanted]);
  if (findingCount === 0) return null;
  return (
    <section ref={ref} aria-labelledby={titleId} className="mt-4 scroll-mt-4">
      <h3 id={titleId} className="text-sm font-bold">
        {t('title', { count: findingCount })}
      </h3>
      <ul className="mt-2 grid gap-3">
        {findings.map((finding) => (
          <li key={finding.key}>
            <FindingItem finding={finding} figure={figure} />
          </li>
        ))}
      </ul>
      {findings.length < findingCount && (
        <p className="mt-2 text-sm text-text-quiet">
          {t('shown', { shown: findings.length, count: findingCount })}
        </p>
      )}
    </section>
  );
}

function FindingItem({ finding, figure }: { finding: Finding; figure: Figure }) {
  const t = useTranslations('finding');
  const verdict = useTranslations('finding.verdict');
  const severity = useTranslations('finding.severity');
  const format = useFormat();
  const words = useFindingWords();
  const elsewhere = words.elsewhere(finding, { unit: figure.unit.code, period: figure.period });
  return (
    <article className={`rounded-6 border-l-4 px-4 py-3 text-sm ${toneOf(finding)}`}>
      <p className="flex items-center gap-1.5 font-bold">
        <FindingMark severity={isSettled(finding) ? null : finding.severity} />
        {severity(finding.severity)}
      </p>
      <SettledNote finding={finding} />
      <h4 className="mt-1 text-base font-bold text-text">{format.text(finding.title)}</h4>
      {!isAbout(finding, figure) && (
        <p className="text-text">
          {t('about', { name: [...elsewhere, words.number(finding)].join(' ') })}
        </p>
      )}
      <p className="mt-1 text-text">{format.text(finding.text)}</p>
      <FindingNumbers finding={finding} />
      <p className="mt-3 text-text">
        {t('says')}
        <strong>{verdict(finding.verdict)}</strong>
      </p>
      <FindingHypotheses hypotheses={finding.hypotheses} />
    </article>
  );
}
