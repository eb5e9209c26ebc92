import { useFormat } from '../../../shared/i18n/use-format';
import type { ClaimMark } from '../source-model';
import { claimAnchor } from './claim-model';
import { useClaims } from './use-claims';

/** One mark for a sentence, also where it was set against several series. */
export function useClaimMarks(document: string): { marks: ClaimMark[]; isSettled: boolean } {
  const format = useFormat();
  const { data, isLoading } = useClaims(document);
  const items = data?.claims.items ?? [];
  const marks = new Map<string, ClaimMark>();
  for (const claim of items) {
    const { line, sentence, verdictName } = claim;
    const key = `${line} ${sentence}`;
    const name = format.text(verdictName);
    const known = marks.get(key);
    if (!known) marks.set(key, { line, sentence, anchor: claimAnchor(claim), label: name });
    else if (!known.label.includes(name))
      marks.set(key, { ...known, label: `${known.label}・${name}` });
  }
  return { marks: [...marks.values()], isSettled: !isLoading };
}
