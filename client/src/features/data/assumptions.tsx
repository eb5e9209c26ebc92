import { useTranslations } from 'use-intl';
import { useFormat } from '../../shared/i18n/use-format';
import type { Guess, How } from './batch';
import { groupGuesses, type GuessGroup, isSettled } from './control';
import { ControlField } from './control-field';
import type { SayProps } from './say-props';

interface AssumptionsProps extends SayProps {
  how: How | null;
}

const FEW = 6;

/** Every assumption with its place and, beside it, the field that says otherwise; what needs no eye is folded. */
export function Assumptions({ how, ...props }: AssumptionsProps) {
  const t = useTranslations('data');
  const { guesses, guessCount } = props.report;
  const left = guesses.filter((guess) => !isSettled(how, guess));
  if (left.length === 0) return null;
  const { open, quiet } = groupGuesses(left);
  const [first, later] = [open.slice(0, FEW), open.slice(FEW)];
  const folded = [...later, ...quiet];
  const shown = first.reduce((sum, group) => sum + group.guesses.length, 0);
  const count = guessCount - (guesses.length - left.length) - shown;
  return (
    <section className="grid gap-2 rounded-6 border-l-4 border-border-strong bg-surface-quiet px-4 py-3">
      <h3 className="font-bold">{t('guesses')}</h3>
      {first.length > 0 && <p className="text-sm text-text-quiet">{t('guessesHint')}</p>}
      <GroupList {...props} groups={first} />
      {folded.length > 0 && (
        <details>
          <summary className="cursor-pointer py-1 text-accent">
            {t(first.length > 0 ? 'moreGuesses' : 'allGuesses', { count })}
          </summary>
          <GroupList {...props} groups={folded} />
        </details>
      )}
    </section>
  );
}

function GroupList({ groups, ...props }: SayProps & { groups: readonly GuessGroup[] }) {
  if (groups.length === 0) return null;
  return (
    <ul className="grid divide-y divide-border">
      {groups.map(({ key, control, guesses }) => (
        <li
          key={key}
          className="grid items-center gap-x-6 gap-y-2 py-2 md:grid-cols-[minmax(0,1fr)_18rem]"
        >
          <div className="grid gap-1 text-sm">
            {guesses.map((guess, i) => (
              <GuessText key={i} guess={guess} />
            ))}
          </div>
          {control && <ControlField {...props} control={control} />}
        </li>
      ))}
    </ul>
  );
}

function GuessText({ guess: { row, column, sheet, text, printed } }: { guess: Guess }) {
  const t = useTranslations('data');
  const format = useFormat();
  return (
    <p className="flex flex-wrap gap-x-3">
      {row !== null && (
        <span className="text-text-quiet">
          {sheet !== null && t('atSheet', { sheet })}
          {column === null ? t('atRow', { row }) : t('atCell', { row, column })}
        </span>
      )}
      {printed && <span className="font-bold">「{printed}」</span>}
      <span>{format.text(text)}</span>
    </p>
  );
}
