import type {
  BracketMeaning,
  DashOverZero,
  ImportEra,
  ImportSign,
  LabelRole,
  SignMeaning,
} from '../../shared/graphql/generated/graphql';

export const ERAS = [
  'REIWA',
  'HEISEI',
  'SHOWA',
  'TAISHO',
  'MEIJI',
] as const satisfies readonly ImportEra[];

export const SIGNS = [
  'EMPTY',
  'NIL',
  'UNKNOWN',
  'SUPPRESSED',
  'MARKED',
  'CLOSED',
] as const satisfies readonly ImportSign[];

export const SIGN_MEANINGS = [
  'NO_VALUE',
  'ZERO',
  'CLOSED',
  'SUPPRESSED',
  'UNKNOWN',
] as const satisfies readonly SignMeaning[];

export const DASHES = ['ZERO', 'NO_VALUE'] as const satisfies readonly DashOverZero[];

export const BRACKETS = [
  'PREVIOUS_YEAR',
  'OF_WHICH',
  'BREAKDOWN',
  'SHARE',
  'CHANGE',
  'QUALIFIER',
  'UNCLEAR',
] as const satisfies readonly BracketMeaning[];

export const ROLES = [
  'VALUE',
  'TOTAL',
  'SUBTOTAL',
  'OF_WHICH',
  'MEAN',
  'PREVIOUS',
  'SHARE',
  'CHANGE',
  'TARGET',
  'CUMULATIVE',
] as const satisfies readonly LabelRole[];

/** Those that make a difference to what is seen anyway, and the one that was said. */
export function offered<Choice extends string>(
  choices: readonly Choice[],
  usual: readonly Choice[],
  said: string | undefined,
): Choice[] {
  return choices.filter((choice) => usual.includes(choice) || choice === said);
}

export const known = <Choice extends string>(
  choices: readonly Choice[],
  text: string | undefined,
): Choice | null => choices.find((choice) => choice === text) ?? null;
