import { useNavigate, useSearch } from '@tanstack/react-router';
import { TextField } from '../../shared/ui/text-field';

/** Words to look for in the list below; they go into the address, and typing them is no step to go back over. */
export function SearchField({ label }: { label: string }) {
  const words = useWords();
  const navigate = useNavigate();
  return (
    <div role="search" className="max-w-md">
      <TextField
        type="search"
        label={label}
        value={words}
        onChange={(typed) =>
          void navigate({
            to: '.',
            search: (previous) => ({ ...previous, words: typed === '' ? undefined : typed }),
            replace: true,
            resetScroll: false,
          })
        }
      />
    </div>
  );
}

export function useWords(): string {
  const { words }: { words?: string } = useSearch({ strict: false });
  return words ?? '';
}
