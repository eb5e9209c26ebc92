import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useFormat } from '../i18n/use-format';
import { Dialog } from '../ui/dialog';
import type { Figure } from './figure';
import { FigureFacts } from './figure-facts';
import { FindingSection } from './finding-section';
import { ProvenanceList } from './provenance-list';
import { useFigureWords } from './use-figure-words';

/** The part of the panel to bring into view. */
export type PanelPart = 'sources' | 'findings';

type Open = (figure: Figure, part?: PanelPart) => void;

const SourcePanelContext = createContext<Open | null>(null);

/** Opens the panel that says where a figure comes from and how far it can be trusted. */
export function useSourcePanel(): Open {
  const open = useContext(SourcePanelContext);
  if (!open) throw new Error('useSourcePanel needs a SourcePanelProvider');
  return open;
}

export function SourcePanelProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<SourcePanelProps | null>(null);
  const open = useMemo<Open>(
    () =>
      (figure, part = 'sources') =>
        setShown({ figure, part }),
    [],
  );
  return (
    <SourcePanelContext value={open}>
      {children}
      {shown && <SourcePanel {...shown} onClose={() => setShown(null)} />}
    </SourcePanelContext>
  );
}

interface SourcePanelProps {
  figure: Figure;
  part: PanelPart;
}

function SourcePanel({ figure, part, onClose }: SourcePanelProps & { onClose: () => void }) {
  const t = useTranslations('figure');
  const format = useFormat();
  const words = useFigureWords();
  return (
    <Dialog title={words.name(figure)} closeLabel={t('close')} onClose={onClose}>
      <p className="text-text-quiet">
        {format.text(figure.unit.name)}
        <br />
        {format.period(figure.period)}
      </p>
      <p className="my-3 text-3xl font-bold tabular-nums">{words.value(figure)}</p>
      <ProvenanceList figure={figure} onFollow={onClose} />
      <FindingSection figure={figure} isWanted={part === 'findings'} />
      <FigureFacts figure={figure} />
    </Dialog>
  );
}
