import { useTranslations } from 'use-intl';
import type { ImportSign } from '../../shared/graphql/generated/graphql';
import { Select } from '../../shared/ui/select';
import { TextField } from '../../shared/ui/text-field';
import type { SayProps } from './say-props';
import { PLAIN, withWord } from './said';
import { BRACKETS, offered, ROLES, SIGN_MEANINGS } from './said-choices';

const LONGEST_MEASURE = 20;

/** What numbers are counted in that print no unit. */
export function MeasureField({ said, say }: SayProps) {
  const t = useTranslations('data.controls');
  return (
    <TextField
      label={t('measure')}
      hint={t('measureHint')}
      value={said.measure}
      onChange={(measure) => say({ measure })}
      maxLength={LONGEST_MEASURE}
      autoComplete="off"
    />
  );
}

/** What a dash means that a sheet shows for 0. */
export function DashField({ said, say }: SayProps) {
  const t = useTranslations('data.controls');
  const chosen = said.dashOverZero === 'ZERO' ? '' : said.dashOverZero;
  return (
    <Select
      label={t('dashOverZero')}
      value={chosen}
      onChange={(dashOverZero) => say({ dashOverZero })}
    >
      <option value="">{t('dashIsZero')}</option>
      <option value="NO_VALUE">{t('meanings.NO_VALUE')}</option>
    </Select>
  );
}

/** What numbers in brackets are; none of these is stored. */
export function BracketsField({ said, say }: SayProps) {
  const t = useTranslations('data.controls');
  const choices = offered(
    BRACKETS,
    ['PREVIOUS_YEAR', 'OF_WHICH', 'SHARE', 'CHANGE'],
    said.brackets,
  );
  return (
    <Select
      label={t('brackets')}
      hint={t('bracketsHint')}
      value={said.brackets}
      onChange={(brackets) => say({ brackets })}
    >
      <option value="">{t('asJudged')}</option>
      {choices.map((meaning) => (
        <option key={meaning} value={meaning}>
          {t(`inBrackets.${meaning}`)}
        </option>
      ))}
    </Select>
  );
}

interface SignFieldProps extends SayProps {
  sign: ImportSign;
  /** As the file prints it; null: nobody said. */
  printed: string | null;
}

/** What a sign means that stands in the place of a number. */
export function SignField({ sign, printed, said, say }: SignFieldProps) {
  const t = useTranslations('data.controls');
  const chosen = said.signs[sign];
  const usual = sign === 'CLOSED' ? (['NO_VALUE', 'ZERO'] as const) : (['ZERO', 'CLOSED'] as const);
  return (
    <Select
      label={printed === null ? t(`signs.${sign}`) : t('sign', { sign: printed })}
      value={chosen ?? ''}
      onChange={(meaning) => say({ signs: withWord(said.signs, sign, meaning) })}
    >
      <option value="">{t(sign === 'CLOSED' ? 'closedAsJudged' : 'noValueAsJudged')}</option>
      {offered(SIGN_MEANINGS, usual, chosen).map((meaning) => (
        <option key={meaning} value={meaning}>
          {t(`meanings.${meaning}`)}
        </option>
      ))}
    </Select>
  );
}

interface RoleFieldProps extends SayProps {
  kind: 'role' | 'measureOf';
  label: string;
}

/** What the figures of a label are: a total, of the year before; or percent. */
export function RoleField({ kind, label, said, say }: RoleFieldProps) {
  const t = useTranslations('data.controls');
  const isRole = kind === 'role';
  const part = isRole ? 'roles' : 'measures';
  const chosen = said[part][label] ?? '';
  const measures = [...new Set(['%', PLAIN, chosen])].filter((measure) => measure !== '');
  return (
    <Select
      label={t('figuresOf', { label })}
      value={chosen}
      onChange={(word) => say({ [part]: withWord(said[part], label, word) })}
    >
      <option value="">{t('asJudged')}</option>
      {isRole
        ? ROLES.map((role) => (
            <option key={role} value={role}>
              {t(`roles.${role}`)}
            </option>
          ))
        : measures.map((measure) => (
            <option key={measure} value={measure}>
              {measure === PLAIN ? t('plainNumber') : measure}
            </option>
          ))}
    </Select>
  );
}
