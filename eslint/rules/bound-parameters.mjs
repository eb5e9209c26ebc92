/** Where a file holds queries, any piece of one is looked at; elsewhere only what begins a statement. */
const PIECE =
  /\b(select|insert\s+into|update|delete\s+from|with|from|where|and|or|order\s+by|values|set|(create|alter|drop)\s+\w+|truncate)\s/i;
const STATEMENT =
  /^\s*(select|insert\s+into|update\s+\w+\s+set|delete\s+from|with\s+\w+\s+as|(create|alter|drop)\s+(database|role|table|index|schema)|truncate)\s/i;

/** True for a value that can only be one of the strings or numbers written in the code. */
function isConstant(type) {
  if (type.isUnion()) return type.types.every(isConstant);
  return type.isStringLiteral() || type.isNumberLiteral();
}

/**
 * A query is built from constants only: what goes in at run time is a bound parameter ($1, $2 …). An
 * expression inside a query is accepted when its type is a literal, or a union of literals (an enum
 * mapped to constants); anything wider could carry what a caller sent.
 */
export const boundParameters = {
  meta: {
    type: 'problem',
    schema: [{ enum: ['pieces', 'statements'] }],
    messages: {
      bound: 'Only constants may be set into a query; pass this as a bound parameter.',
    },
  },
  create(context) {
    const SQL = context.options[0] === 'statements' ? STATEMENT : PIECE;
    const services = context.sourceCode.parserServices;
    const check = (expression) => {
      if (!isConstant(services.getTypeAtLocation(expression))) {
        context.report({ node: expression, messageId: 'bound' });
      }
    };
    return {
      TemplateLiteral(node) {
        if (node.quasis.some((part) => SQL.test(part.value.raw))) node.expressions.forEach(check);
      },
      'BinaryExpression[operator="+"]'(node) {
        const sides = [node.left, node.right];
        const isSql = (side) => side.type === 'Literal' && SQL.test(String(side.value));
        if (sides.some(isSql)) sides.forEach(check);
      },
    };
  },
};
