import {
  type ApolloServerPlugin,
  type GraphQLRequestContextResponseForOperation,
  type GraphQLRequestContextWillSendResponse,
  HeaderMap,
} from '@apollo/server';
import { type GraphQLError, type GraphQLFormattedError, OperationTypeNode, parse } from 'graphql';
import { log } from '../log/log.js';
import { Recent } from '../memory/recent.js';
import { CompiledQuery, hasPlainEnums } from './compiled-query.js';

type Asked = GraphQLRequestContextResponseForOperation<object>;
type Answered = GraphQLRequestContextWillSendResponse<object>;
type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * Characters of a query that is compiled, and of all that are kept: a program takes some 300 bytes for each, and its
 * making the time of many answers.
 */
const LONGEST = 4_000;
const KEPT = 200_000;
const ENTRY = 100;

/** Compiled when it is asked again; an answer it had already, so whoever asks may ask it. */
type Known = 'ANSWERED' | 'UNFIT' | { readonly query: CompiledQuery; readonly length: number };

/** Answers queries that are asked again by programs compiled from them; the answers stay what they were. */
export function compiledQueries(formatError: FormatError): ApolloServerPlugin<object> {
  const known = new Recent<Known>(KEPT, (one) =>
    typeof one === 'string' ? ENTRY : ENTRY + one.length,
  );
  const responseForOperation = async (asked: Asked) => {
    const query = queryFor(known, asked);
    const result = query && (await query.answer(asked.contextValue, asked.request.variables));
    if (!result) return null;
    const errors = result.errors?.map((error) => formatError(plain(error), error));
    const singleResult = { ...(errors ? { errors } : {}), data: result.data };
    return {
      http: { headers: new HeaderMap() },
      body: { kind: 'single' as const, singleResult },
    };
  };
  const willSendResponse = async (answered: Answered) => {
    const key = keyOf(answered);
    if (!known.get(key) && isWorthIt(answered)) known.set(key, 'ANSWERED');
  };
  return {
    async serverWillStart({ schema }) {
      if (!hasPlainEnums(schema)) throw new Error('A code of an enum stands for something else');
    },
    requestDidStart: () => Promise.resolve({ responseForOperation, willSendResponse }),
  };
}

const keyOf = ({ queryHash, operationName }: Asked | Answered): string =>
  `${queryHash} ${operationName ?? ''}`;

function isWorthIt({ operation, response, source = '' }: Answered): boolean {
  if (operation?.operation !== OperationTypeNode.QUERY || source.length > LONGEST) return false;
  return response.body.kind === 'single' && !response.body.singleResult.errors;
}

function queryFor(known: Recent<Known>, asked: Asked): CompiledQuery | null {
  const key = keyOf(asked);
  const before = known.get(key);
  const now = before === 'ANSWERED' ? compile(asked) : before;
  if (now && now !== before) known.set(key, now);
  return now && typeof now === 'object' ? now.query : null;
}

function compile({ schema, source, request }: Asked): Known {
  try {
    // Graphql-jit writes notes on the document: it gets one of its own.
    const query = CompiledQuery.of(schema, parse(source), request.operationName);
    return query ? { query, length: source.length } : 'UNFIT';
  } catch (error) {
    log.warn({ err: error }, 'a query could not be compiled');
    return 'UNFIT';
  }
}

const plain = (error: GraphQLError): GraphQLFormattedError => error.toJSON();
