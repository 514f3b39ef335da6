/** A checkbox without a text, for the rows of a list. */
export function Tick({
  label,
  isOn,
  isPartly = false,
  onChange,
}: {
  readonly label: string;
  readonly isOn: boolean;
  /** Some of the rows are on. */
  readonly isPartly?: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  return (
    <label className="tick">
      <input
        type="checkbox"
        aria-label={label}
        checked={isOn}
        ref={(box) => {
          if (box) box.indeterminate = isPartly;
        }}
        onChange={({ target }) => onChange(target.checked)}
      />
    </label>
  );
}
