/** A shade as it looks in a cell, and what it stands for. */
export function Swatch({ look, text }: { look: string; text: string }) {
  return (
    <li className="flex items-center gap-2">
      <span
        aria-hidden="true"
        className={`relative inline-block h-5 w-8 rounded-4 border border-border [print-color-adjust:exact] ${look}`}
      />
      <span>{text}</span>
    </li>
  );
}
