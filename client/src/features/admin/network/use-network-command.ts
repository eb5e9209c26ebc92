import {
  NetworkAdminDocument,
  NetworkDocument,
  type TypedDocumentString,
} from '../../../shared/graphql/generated/graphql';
import { useCommand, type Command } from '../../../shared/session/use-command';

/** Changes the register: the choices of units everywhere learn of it too. */
export function useNetworkCommand<TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
): Command<TResult, TVariables> {
  return useCommand(document, { refresh: [NetworkAdminDocument, NetworkDocument] });
}
