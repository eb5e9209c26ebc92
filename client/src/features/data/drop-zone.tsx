import { useId, useState, type DragEvent } from 'react';
import { useTranslations } from 'use-intl';

interface DropZoneProps {
  onFile: (file: File) => void;
  busy: boolean;
}

/** A place to drop one file, or to choose it. */
export function DropZone({ onFile, busy }: DropZoneProps) {
  const t = useTranslations('data');
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !busy) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={`grid justify-items-center gap-3 rounded-8 border-2 border-dashed p-6 text-center ${over ? 'border-accent bg-surface-accent' : 'border-border-strong bg-surface-quiet'}`}
    >
      <p className="text-lg font-bold">{t('drop')}</p>
      <input
        id={id}
        type="file"
        accept=".xlsx,.xls,.csv,.tsv,.txt"
        disabled={busy}
        className="peer sr-only"
        onChange={(event) => {
          take(event.target.files);
          // The same file again is another try.
          event.target.value = '';
        }}
      />
      <label
        htmlFor={id}
        className="cursor-pointer rounded-6 border border-accent bg-accent px-4 py-2 font-bold text-on-accent peer-focus-visible:outline-4 peer-focus-visible:outline-offset-2 peer-disabled:opacity-60"
      >
        {busy ? t('reading') : t('choose')}
      </label>
      <p className="text-sm text-text-quiet">{t('accepted')}</p>
    </div>
  );
}
