/** Patterns refused by `no-restricted-syntax`. A block of the configuration lists the ones it wants. */

const SQL =
  '^\\s*(select\\s[\\s\\S]*\\sfrom\\s|insert\\s+into\\s|update\\s+\\w+\\s+(as\\s+\\w+\\s+)?set\\s|delete\\s+from\\s|with\\s+(recursive\\s+)?\\w+\\s*(\\([^)]*\\)\\s*)?as\\s+(materialized\\s+)?\\()';

const COLOUR =
  '(^|\\[)#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})($|\\])|\\b(rgba?|hsla?|oklch|oklab|lch|lab)\\(';

const both = (pattern, message) => [
  { selector: `Literal[value=/${pattern}/i]`, message },
  { selector: `TemplateElement[value.raw=/${pattern}/i]`, message },
];

export const manyParameters = [
  {
    selector:
      ':matches(FunctionDeclaration, FunctionExpression, ArrowFunctionExpression)[params.length>4]:not(MethodDefinition[kind="constructor"] > FunctionExpression)',
    message: 'At most four parameters; then an object.',
  },
  {
    selector: 'MethodDefinition[kind="constructor"] > FunctionExpression[params.length>6]',
    message: 'At most six constructor dependencies; the seventh means a missing concept.',
  },
];

export const defaultExport = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
];

export const environment = [
  {
    selector: 'MemberExpression[object.name="process"][property.name="env"]',
    message: 'The environment is read in platform/config only.',
  },
];

export const sqlElsewhere = both(
  SQL,
  'SQL stands in *.repository.ts, *.query.ts and platform/database only.',
);

export const rawColours = both(COLOUR, 'Colours stand in shared/theme only; use a token.');

const WORDS = 'Visible words are message keys.';

export const literalWords = [
  { selector: 'JSXText[value=/\\p{L}/u]', message: WORDS },
  {
    selector:
      ':matches(JSXElement, JSXFragment) > JSXExpressionContainer > Literal[value=/\\p{L}/u]',
    message: WORDS,
  },
  {
    selector:
      ':matches(JSXElement, JSXFragment) > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=/\\p{L}/u]',
    message: WORDS,
  },
  {
    selector:
      'JSXAttribute[name.name=/^(aria-label|aria-description|title|alt|placeholder|label)$/] > Literal[value=/\\p{L}/u]',
    message: WORDS,
  },
];
