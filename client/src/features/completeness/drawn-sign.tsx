/** A sign drawn with a line, told apart by its shape, not by colour alone. `small`: beside small text. */
export function DrawnSign({ shape, small = false }: { shape: string; small?: boolean }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className={`inline-block shrink-0 fill-none stroke-current [stroke-linecap:round] [stroke-linejoin:round] ${small ? 'size-3.5 stroke-[1.6]' : 'size-4 stroke-2'}`}
    >
      <path d={shape} />
    </svg>
  );
}
