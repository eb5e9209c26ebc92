import {
  type ApolloServerPlugin,
  type GraphQLRequestContextResponseForOperation,
  HeaderMap,
} from '@apollo/server';
import { type GraphQLError, type GraphQLFormattedError, parse } from 'graphql';
import { log } from '../log/log.js';
import { Recent } from '../memory/recent.js';
import { CompiledQuery, hasPlainEnums } from './compiled-query.js';

type Asked = GraphQLRequestContextResponseForOperation<object>;
type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** How many operations are kept as programs. */
const KEPT = 500;

/** Once: it may have been asked by chance. It is compiled when it is asked again. */
type Known = 'ONCE' | 'UNFIT' | CompiledQuery;

/** Answers queries that are asked again by programs compiled from them; the answers stay what they were. */
export function compiledQueries(formatError: FormatError): ApolloServerPlugin<object> {
  const known = new Recent<Known>(KEPT);
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
  return {
    async serverWillStart({ schema }) {
      if (!hasPlainEnums(schema)) throw new Error('A code of an enum stands for something else');
    },
    requestDidStart: () => Promise.resolve({ responseForOperation }),
  };
}

function queryFor(known: Recent<Known>, asked: Asked): CompiledQuery | null {
  const key = `${asked.queryHash} ${asked.operationName ?? ''}`;
  const before = known.get(key);
  const now = before === 'ONCE' ? compile(asked) : (before ?? 'ONCE');
  if (now !== before) known.set(key, now);
  return now instanceof CompiledQuery ? now : null;
}

function compile({ schema, source, request }: Asked): Known {
  try {
    // Graphql-jit writes notes on the document: it gets one of its own.
    return CompiledQuery.of(schema, parse(source), request.operationName) ?? 'UNFIT';
  } catch (error) {
    log.warn({ err: error }, 'a query could not be compiled');
    return 'UNFIT';
  }
}

const plain = (error: GraphQLError): GraphQLFormattedError => error.toJSON();
