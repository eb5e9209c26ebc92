interface SwatchProps {
  look: string;
  text: string;
  /** Nothing but a shade: colours of the system have none, and the values are read instead. */
  shade?: boolean;
}

/** A shade as it looks in a cell, and what it stands for. */
export function Swatch({ look, text, shade = false }: SwatchProps) {
  return (
    <li className={`flex items-center gap-2 ${shade ? 'forced-colors:hidden' : ''}`}>
      <span
        aria-hidden="true"
        className={`relative inline-block h-5 w-8 rounded-4 border border-border [print-color-adjust:exact] ${look}`}
      />
      <span>{text}</span>
    </li>
  );
}
