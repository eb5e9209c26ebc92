import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Dialog } from '../../shared/ui/dialog';
import type { Whose } from './kpi-model';
import { TableConflict } from './table-conflict';
import { TablePreviewView } from './table-preview-view';
import { TableSource } from './table-source';
import { useTargetTable } from './use-target-table';

interface TableDialogProps {
  whose: Whose;
  onClose: () => void;
  onDone: (count: number) => void;
}

/** Targets of a year from a table: chosen or pasted, looked at line by line, and set together. */
export function TableDialog({ whose, onClose, onDone }: TableDialogProps) {
  const t = useTranslations('kpiTable');
  const form = useTranslations('form');
  const [file, setFile] = useState<File | null>(null);
  const table = useTargetTable(whose);
  const { reading, command, conflict } = table;
  const read = (chosen: File) => {
    setFile(chosen);
    table.read(chosen);
  };
  const submit = async () => {
    const count = await table.confirm();
    if (count === null) return;
    onDone(count);
    onClose();
  };
  return (
    <Dialog title={t('title')} closeLabel={form('cancel')} onClose={onClose}>
      <div className="mt-3 grid gap-4">
        {conflict && (
          <TableConflict
            conflict={conflict}
            busy={reading.isPending}
            onRead={() => file && read(file)}
          />
        )}
        {!conflict && reading.data && (
          <TablePreviewView
            preview={reading.data}
            count={table.count}
            command={command}
            onSubmit={() => void submit()}
            onBack={table.startAgain}
          />
        )}
        {!conflict && !reading.data && (
          <TableSource
            whose={whose}
            busy={reading.isPending}
            error={reading.error}
            attempt={reading.submittedAt}
            onFile={read}
          />
        )}
      </div>
    </Dialog>
  );
}
