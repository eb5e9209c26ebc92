/** The object GraphQL takes an enum from, for codes that are a list elsewhere. */
export function enumOf<Code extends string>(codes: readonly Code[]): Record<Code, Code> {
  return Object.fromEntries(codes.map((code) => [code, code])) as Record<Code, Code>;
}
