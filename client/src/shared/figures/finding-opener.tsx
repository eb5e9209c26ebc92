import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Figure } from './figure';
import type { Finding } from './finding';
import { useSourcePanel } from './source-panel';
import { useFindingWords } from './use-finding-words';
import { execute } from '../graphql/execute';
import { FindingPartDocument, FindingTotalDocument } from '../graphql/generated/graphql';
import { Button } from '../ui/button';
import { ErrorNotice } from '../ui/error-notice';
import { toPartFigure, toPartQuestion, toTotalFigure, toTotalQuestion } from './finding-figure';

/** Fetches the number a finding stands beside and opens where it comes from. */
export function FindingOpener({ finding }: { finding: Finding }) {
  const t = useTranslations('finding');
  const words = useFindingWords();
  const open = useSourcePanel();
  const client = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  const show = async () => {
    setError(null);
    try {
      const figure = await client.fetchQuery({
        queryKey: ['finding-figure', finding.key],
        queryFn: ({ signal }) => figureOf(finding, signal),
      });
      if (figure) open(figure, 'findings');
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <>
      <Button
        label={t('openFigureOf', { number: words.place(finding) })}
        onClick={() => void show()}
      >
        {t('openFigure')}
      </Button>
      {error !== null && <ErrorNotice error={error} onRetry={() => void show()} />}
    </>
  );
}

async function figureOf(finding: Finding, signal: AbortSignal): Promise<Figure | null> {
  if (finding.options.length === 0) {
    const answer = await execute(FindingTotalDocument, toTotalQuestion(finding), signal);
    return toTotalFigure(finding, answer);
  }
  const answer = await execute(FindingPartDocument, toPartQuestion(finding), signal);
  return toPartFigure(finding, answer);
}
