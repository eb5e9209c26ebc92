import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError, ErrorCodeEnum } from '../errors/domain-error.js';
import { toAnswer } from '../errors/to-described.js';
import { ownTurn } from '../event-loop/turns.js';
import { toBytes } from './answer-bytes.js';
import { compiledQueries } from './compiled-queries.js';
import { withPlainFields } from './plain-fields.js';

/** Types no field names, but a client needs: the codes in `extensions.code`. */
export const ORPHANED_TYPES = [ErrorCodeEnum];

const MAX_TOKENS = 2_000;
const MAX_ERRORS = 5;

/** The cause of a GraphQL error as one of ours: coded refusals as they are, the rest as a bad request or a bug. */
function causeOf(error: unknown): unknown {
  const original = unwrapResolverError(error);
  if (original instanceof DomainError) return original;
  if (original instanceof GraphQLError) {
    if (original.originalError) return causeOf(original.originalError);
    return new DomainError('invalid', 'BAD_REQUEST', { detail: original.message });
  }
  return original;
}

function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { code, kind, params, message, next, requestId } = toAnswer(causeOf(error));
  return {
    message: message.en,
    ...(formatted.path ? { path: formatted.path } : {}),
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    extensions: { code, kind, params, message, next, requestId },
  };
}

export function graphqlOptions(): ApolloDriverConfig {
  return {
    driver: ApolloDriver,
    autoSchemaFile: true,
    buildSchemaOptions: { orphanedTypes: ORPHANED_TYPES },
    sortSchema: true,
    transformSchema: withPlainFields,
    playground: false,
    graphiql: false,
    // The schema is committed; a running server does not explain itself.
    introspection: false,
    context: (request: FastifyRequest, reply: FastifyReply) => ({ request, reply }),
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationOptions: { maxErrors: MAX_ERRORS },
    formatError,
    // Apollo hands the text on as it is, and Fastify sends bytes as well.
    stringifyResult: async (answer) => {
      await ownTurn();
      return toBytes(answer) as unknown as string;
    },
    // No answer is cached by hints; without them a field costs less.
    plugins: [ApolloServerPluginCacheControlDisabled(), compiledQueries(formatError)],
  };
}
