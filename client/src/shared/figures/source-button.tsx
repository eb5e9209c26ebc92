import { useTranslations } from 'use-intl';
import { Button } from '../ui/button';
import type { Figure } from './figure';
import { FindingBadge } from './finding-badge';
import { useSourcePanel } from './source-panel';
import { useFigureWords } from './use-figure-words';

/** The first of the two clicks from a value to the place it is printed. */
export function SourceButton({ figure }: { figure: Figure }) {
  const t = useTranslations('figure');
  const open = useSourcePanel();
  const words = useFigureWords();
  return (
    <Button
      label={t('sourceOf', { name: words.name(figure), value: words.value(figure) })}
      onClick={() => open(figure)}
    >
      {t('source')}
    </Button>
  );
}

/** The value itself as the button, where a table has no room for a second one; before it what is to be looked at. */
export function ValueButton({ figure }: { figure: Figure }) {
  const t = useTranslations('figure');
  const open = useSourcePanel();
  const words = useFigureWords();
  const value = words.value(figure);
  return (
    <>
      {figure.value.findingCount > 0 && (
        <span className="mr-1">
          <FindingBadge figure={figure} />
        </span>
      )}
      <button
        type="button"
        aria-label={t('sourceOf', { name: words.name(figure), value })}
        onClick={() => open(figure)}
        className="min-h-6 px-1 text-accent underline decoration-dotted underline-offset-4"
      >
        {value}
      </button>
    </>
  );
}
