import {
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  isEnumType,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';

type Variables = Readonly<Record<string, unknown>>;

/** Literals of the query are written into the compiled program; graphql-jit reads texts with this mark as program. */
const MARK = '__MAGIC_';

/** Not a key of an object written out, but its prototype. */
const PROTOTYPE = '__proto__';

/**
 * One operation of a document as a program of its own. It answers exactly what graphql-js answers, or null where it
 * may not: then graphql-js answers.
 */
export class CompiledQuery {
  private constructor(
    private readonly schema: GraphQLSchema,
    private readonly operation: OperationDefinitionNode,
    private readonly inside: ReadonlySet<string>,
    private readonly program: (
      root: unknown,
      context: unknown,
      variables: Variables,
    ) => Promise<ExecutionResult> | ExecutionResult,
  ) {}

  /** Null: this one is left to graphql-js. */
  static of(
    schema: GraphQLSchema,
    document: DocumentNode,
    operationName: string | undefined,
  ): CompiledQuery | null {
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.QUERY || !isFit(document)) return null;
    const compiled = compileQuery(schema, document, operationName);
    if (!isCompiledQuery(compiled)) return null;
    return new CompiledQuery(schema, operation, variablesInside(document), compiled.query);
  }

  async answer(context: unknown, given: Variables = {}): Promise<ExecutionResult | null> {
    const { variableDefinitions = [] } = this.operation;
    // The rules for what a variable takes, and the words for what it does not, are those of graphql-js.
    const { coerced } = getVariableValues(this.schema, variableDefinitions, given);
    if (!coerced || [...this.inside].some((name) => coerced[name] == null)) return null;
    const result = await this.program(undefined, context, coerced);
    return isSure(result) ? result : null;
  }
}

/**
 * Graphql-jit takes variables as they were sent. They are handed to it as graphql-js understood them, which is the same
 * only where a code of an enum stands for itself.
 */
export function hasPlainEnums(schema: GraphQLSchema): boolean {
  return Object.values(schema.getTypeMap()).every(
    (type) =>
      !isEnumType(type) ||
      type.name.startsWith('__') ||
      type.getValues().every(({ name, value }) => name === value),
  );
}

/** Whether nothing in the document is known to be read otherwise by graphql-jit. */
function isFit(document: DocumentNode): boolean {
  let fit = true;
  const refuse = (): typeof BREAK => {
    fit = false;
    return BREAK;
  };
  visit(document, {
    // What @skip and @include leave out is noted on the fragment, which may stand in two places.
    Directive: refuse,
    StringValue: ({ value }) => (value.includes(MARK) ? refuse() : undefined),
    Name: ({ value }) => (value === PROTOTYPE ? refuse() : undefined),
  });
  return fit;
}

/** Variables within a list or an object: one that is not given leaves no gap there. */
function variablesInside(document: DocumentNode): Set<string> {
  const found = new Set<string>();
  const collect = {
    Variable: ({ name }: { name: { value: string } }) => void found.add(name.value),
  };
  visit(document, {
    ListValue: (node) => void visit(node, collect),
    ObjectValue: (node) => void visit(node, collect),
  });
  return found;
}

/**
 * What failed within one resolver is told alike. What does not fit the schema, or failed in several places, is told in
 * another way by graphql-jit.
 */
function isSure({ data, errors = [] }: ExecutionResult): boolean {
  if (data === undefined) return false;
  const [error, ...more] = errors;
  if (!error) return true;
  const { originalError } = error;
  return (
    more.length === 0 && originalError instanceof Error && !(originalError instanceof GraphQLError)
  );
}
