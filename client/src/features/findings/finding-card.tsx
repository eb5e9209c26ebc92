import { useTranslations } from 'use-intl';
import { isSettled } from '../../shared/figures/finding';
import { FindingHypotheses } from '../../shared/figures/finding-hypotheses';
import { edgeOf, FindingMark, inkOf } from '../../shared/figures/finding-mark';
import { FindingNumbers } from '../../shared/figures/finding-numbers';
import { FindingOpener } from '../../shared/figures/finding-opener';
import { SettledNote } from '../../shared/figures/settled-note';
import { useFindingWords } from '../../shared/figures/use-finding-words';
import type { FindingCaseFieldsFragment } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { FindingActions } from './finding-actions';
import { FindingThread } from './finding-thread';

interface FindingCardProps {
  finding: FindingCaseFieldsFragment;
  /** Says what was done, above the list: the finding may leave it. */
  onDone: (words: string) => void;
}

/** One finding: its numbers, what may explain it, who sees to it, what was said and what can be done. */
export function FindingCard({ finding, onDone }: FindingCardProps) {
  const t = useTranslations('findings');
  const severity = useTranslations('finding.severity');
  const hypotheses = useTranslations('finding');
  const format = useFormat();
  const words = useFindingWords();
  const isGone = finding.state === 'CORRECTED';
  return (
    <article
      className={`rounded-6 border border-l-4 border-border bg-surface px-4 py-3 text-sm sm:px-5 sm:py-4 ${edgeOf(finding)}`}
    >
      <p className={`flex flex-wrap items-center gap-x-1.5 font-bold ${inkOf(finding)}`}>
        <FindingMark severity={isSettled(finding) ? null : finding.severity} />
        {severity(finding.severity)}
      </p>
      <h2 className="mt-1 text-lg font-bold text-text">{format.text(finding.title)}</h2>
      <p className="text-text-quiet">{words.place(finding)}</p>
      <p className="mt-1 text-base text-text">{format.text(finding.text)}</p>
      <SettledNote finding={finding} />
      <FindingNumbers finding={finding} />
      {!isGone && finding.hypotheses.length > 0 && (
        <details className="mt-2">
          <summary className="cursor-pointer py-1 text-accent">{hypotheses('hypotheses')}</summary>
          <FindingHypotheses hypotheses={finding.hypotheses} untitled />
        </details>
      )}
      <FindingThread comments={finding.comments} />
      <p className="mt-3 text-text">
        {finding.owner ? t('owner', { name: finding.owner.name }) : t('noOwner')}
      </p>
      <FindingActions finding={finding} onDone={onDone}>
        {!isGone && <FindingOpener finding={finding} />}
      </FindingActions>
    </article>
  );
}
