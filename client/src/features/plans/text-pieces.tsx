import { useTranslations } from 'use-intl';
import type { TextPieceFieldsFragment } from '../../shared/graphql/generated/graphql';

/** Two texts in one: what only the first has is struck out, what only the second has is underlined; both are said. */
export function TextPieces({ pieces }: { pieces: readonly TextPieceFieldsFragment[] }) {
  const t = useTranslations('plans');
  return (
    <p lang="ja" className="whitespace-pre-line">
      {pieces.map(({ kind, text }, index) => {
        // The same words may stand in a text twice.
        const key = `${index} ${text}`;
        if (kind === 'SAME') return <span key={key}>{text}</span>;
        const Mark = kind === 'BEFORE' ? 'del' : 'ins';
        return (
          <Mark
            key={key}
            className={`rounded-4 px-0.5 font-bold ${kind === 'BEFORE' ? 'bg-surface-error text-text-error' : 'bg-surface-accent text-accent'}`}
          >
            <span className="sr-only">{t(`piece.${kind}`)}</span>
            {text}
            <span className="sr-only">{t('piece.end')}</span>
          </Mark>
        );
      })}
    </p>
  );
}
