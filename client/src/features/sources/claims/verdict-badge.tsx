import type { ReactNode } from 'react';
import type { ClaimVerdict } from '../../../shared/graphql/generated/graphql';
import { Badge } from '../../../shared/ui/badge';

const SIGNS: Readonly<Record<ClaimVerdict, string>> = {
  SUPPORTED: '○',
  PARTLY: '△',
  CONTRADICTED: '×',
  NO_BASELINE: '？',
  NOT_COMPUTABLE: '？',
};

/** The verdict in words, with a sign; what does not fit stands out. */
export function VerdictBadge({
  verdict,
  children,
}: {
  verdict: ClaimVerdict;
  children: ReactNode;
}) {
  return (
    <Badge tone={verdict === 'CONTRADICTED' ? 'notice' : 'plain'}>
      <span aria-hidden="true">{SIGNS[verdict]} </span>
      {children}
    </Badge>
  );
}
