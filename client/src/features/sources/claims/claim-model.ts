import type { Figure } from '../../../shared/figures/figure';
import type {
  AddClaimMutationVariables,
  ClaimComparison,
  ClaimFieldsFragment,
  ClaimKind,
  ClaimSuggestionsQuery,
} from '../../../shared/graphql/generated/graphql';

export type Claim = ClaimFieldsFragment;
export type Suggestions = ClaimSuggestionsQuery['suggestClaims'];
export type Proposal = Suggestions['items'][number];

/** In the address of the page, and where the mark in the printed line leads. */
export const claimAnchor = ({ id }: Pick<Claim, 'id'>): string => `claim-${id}`;

/** The values a verdict stands on, each with what it is a value of. */
export function figuresOf({ link, unit, figures }: Claim): Figure[] {
  if (!link) return [];
  const { metric, disaggregation, option } = link;
  const options = disaggregation && option ? [{ disaggregation: disaggregation.code, option }] : [];
  return figures.map(({ from, to, ofOption, value }) => ({
    ...{ metric, unit, value, period: { from, to } },
    options: ofOption ? options : [],
  }));
}

/** How a sentence is read, as it is chosen; empty: nothing yet. */
export interface ReadingDraft {
  unit: string;
  fiscalYear: number;
  kind: ClaimKind;
  metric: string;
  disaggregation: string;
  option: string;
  comparison: ClaimComparison;
}

export function draftOfClaim({ unit, fiscalYear, kind, link }: Claim): ReadingDraft {
  return {
    ...{ unit: unit.code, fiscalYear, kind },
    metric: link?.metric.code ?? '',
    disaggregation: link?.disaggregation?.code ?? '',
    option: link?.option?.code ?? '',
    comparison: link?.comparison ?? 'PREVIOUS_YEAR',
  };
}

export function draftOfProposal({ kind }: Proposal, suggestions: Suggestions): ReadingDraft {
  const { units, fiscalYear } = suggestions;
  return {
    ...{ unit: units[0]?.code ?? '', fiscalYear: fiscalYear ?? new Date().getFullYear(), kind },
    ...{ metric: '', disaggregation: '', option: '', comparison: 'PREVIOUS_YEAR' },
  };
}

type Reading = Pick<AddClaimMutationVariables, 'fiscalYear' | 'kind' | 'link'>;

/** As the server takes it. */
export function toReading(draft: ReadingDraft): Reading {
  const { fiscalYear, kind, metric, disaggregation, option, comparison } = draft;
  if (metric === '') return { fiscalYear, kind, link: null };
  const part = { disaggregation: disaggregation || null, option: option || null };
  return { fiscalYear, kind, link: { metric, comparison, ...part } };
}
