import { useTranslations } from 'use-intl';
import { useFigureWords } from '../../shared/figures/use-figure-words';
import { useFormat } from '../../shared/i18n/use-format';
import type { CompareRow } from './compare-model';

const SHOWN_OPEN = 6;

/** Who has no value, by what that means; many of them are folded away. */
export function AbsentUnits({ rows }: { rows: CompareRow[] }) {
  const t = useTranslations('compare');
  if (rows.length === 0) return null;
  return (
    <section
      aria-labelledby="absent"
      className="rounded-8 border border-border bg-surface p-4 text-sm sm:p-5"
    >
      <h3 id="absent" className="text-lg font-bold">
        {t('absentTitle', { count: rows.length })}
      </h3>
      <p className="text-text-quiet">{t('absentText')}</p>
      {rows.length > SHOWN_OPEN ? (
        <details className="mt-2">
          <summary className="py-1 text-accent">{t('absentOpen', { count: rows.length })}</summary>
          <ByState rows={rows} />
        </details>
      ) : (
        <ByState rows={rows} />
      )}
    </section>
  );
}

function ByState({ rows }: { rows: CompareRow[] }) {
  const t = useTranslations('compare');
  const words = useFigureWords();
  const why = useWhy();
  const stateOf = ({ figure }: CompareRow) => words.value(figure);
  const states = [...new Set(rows.map(stateOf))].map((state) => ({
    state,
    members: rows.filter((row) => stateOf(row) === state),
  }));
  return (
    <dl className="mt-2 grid gap-3">
      {states.map(({ state, members }) => (
        <div key={state}>
          <dt className="font-bold">{t('absentGroup', { state, count: members.length })}</dt>
          <dd>
            <ul className="flex flex-wrap gap-x-4 gap-y-1">
              {members.map(({ key, label, lead }) => (
                <li key={key} className={lead ? 'font-bold' : ''}>
                  {label}
                </li>
              ))}
            </ul>
            {why(members).map((text) => (
              <p key={text} className="text-text-quiet">
                {text}
              </p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What the server remarks on values it could not give, such as a city without a population. */
function useWhy(): (rows: CompareRow[]) => string[] {
  const format = useFormat();
  return (rows) => {
    const notes = rows
      .filter(({ figure }) => figure.value.status !== 'MISSING')
      .flatMap(({ figure }) => figure.value.notes)
      .filter(({ code }) => code !== 'SOURCE_NOTE');
    return [...new Set(notes.map(({ text }) => format.text(text)))];
  };
}
