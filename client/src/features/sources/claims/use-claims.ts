import {
  ClaimSuggestionsDocument,
  DocumentClaimsDocument,
} from '../../../shared/graphql/generated/graphql';
import { useQuestion } from '../../../shared/graphql/use-question';
import { can } from '../../../shared/session/can';
import { useMe } from '../../../shared/session/use-me';

/** What is asked anew after a claim was changed. */
export const REFRESH = { refresh: [DocumentClaimsDocument, ClaimSuggestionsDocument] };

/** The claims of a document; of those who signed in alone. */
export function useClaims(document: string) {
  const isSignedIn = useMe()?.person != null;
  return useQuestion(DocumentClaimsDocument, isSignedIn ? { document } : null);
}

/** What else of it may be recorded; of those who may. */
export function useSuggestions(document: string) {
  const mayCheck = can(useMe(), 'CHECK_CLAIMS');
  return useQuestion(ClaimSuggestionsDocument, mayCheck ? { document } : null);
}
