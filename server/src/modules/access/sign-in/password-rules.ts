import { invalid } from '../../../platform/errors/domain-error.js';

const SHORTEST = 12;
const LONGEST = 200;
/** Of 0 to 4: more than ten to the eighth guesses. */
const STRENGTH = 3;
/** Beyond that no guess is tried: long enough to be hard, and judged in no time. */
const JUDGED = 64;

interface Judge {
  check(password: string, given: string[]): { score: number };
}

let judge: Promise<Judge> | null = null;

/** Common passwords, names and words, Japanese ones too; loaded when first needed. */
async function loadJudge(): Promise<Judge> {
  const [{ ZxcvbnFactory }, common, japanese] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-ja'),
  ]);
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...japanese.dictionary },
    graphs: common.adjacencyGraphs,
  });
}

/**
 * Refuses a password others would guess; what the person is called counts as a guess too.
 * @throws PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_TOO_EASY
 */
export async function checkPassword(password: string, about: readonly string[]): Promise<void> {
  const length = [...password.normalize('NFKC')].length;
  if (length < SHORTEST) throw invalid('PASSWORD_TOO_SHORT', { min: SHORTEST });
  if (length > LONGEST) throw invalid('PASSWORD_TOO_LONG', { max: LONGEST });
  judge ??= loadJudge();
  const words = about.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).filter(Boolean);
  const { score } = (await judge).check(password.slice(0, JUDGED), ['musubi', '結び', ...words]);
  if (score < STRENGTH) throw invalid('PASSWORD_TOO_EASY');
}
