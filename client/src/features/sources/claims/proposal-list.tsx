import { useTranslations } from 'use-intl';
import { Button } from '../../../shared/ui/button';
import type { Proposal, Suggestions } from './claim-model';

interface ProposalListProps {
  suggestions: Suggestions;
  onRecord: (proposal: Proposal) => void;
}

/** Sentences found by their words; a person decides whether they claim something. */
export function ProposalList({ suggestions, onRecord }: ProposalListProps) {
  const t = useTranslations('claims.proposals');
  const { items, units } = suggestions;
  return (
    <section className="border-t border-border pt-4">
      <h3 className="font-bold">{t('title', { count: items.length })}</h3>
      <p className="mb-2 text-sm text-text-quiet">{t('intro')}</p>
      <ul className="grid gap-2">
        {items.map((proposal) => (
          <li
            key={`${proposal.line} ${proposal.sentence}`}
            className="flex items-start justify-between gap-3 border-t border-border pt-2 max-sm:flex-col"
          >
            <p className="min-w-0 [overflow-wrap:anywhere]">
              <a
                href={`#L${proposal.line}`}
                className="mr-2 inline-block py-0.5 text-sm text-accent underline"
              >
                {t('line', { line: proposal.line })}
              </a>
              {proposal.sentence}
            </p>
            {units.length > 0 && (
              <Button
                label={t('recordOne', { sentence: proposal.sentence.slice(0, 20) })}
                onClick={() => onRecord(proposal)}
              >
                {t('record')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
