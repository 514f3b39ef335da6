import { Input, type InputProps } from 'antd';

/** As clocks show it in Denmark, whatever the browser's language is. */
export const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Typed times: `7.30` and `0730` mean 07:30 too. */
export function clockOf(typed: string): string {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[.:]?(\d{2})$/.exec(typed.trim()) ?? [];
  return hours === '' ? typed : `${hours.padStart(2, '0')}:${minutes}`;
}

/** A time of the day. A browser's own field shows AM and PM where its language is English. */
export function ClockField({ onChange, onBlur, ...rest }: InputProps) {
  return (
    <Input
      placeholder="07:00"
      inputMode="numeric"
      autoComplete="off"
      className="clock-field"
      {...rest}
      {...(onChange && { onChange })}
      onBlur={(event) => {
        const clock = clockOf(event.target.value);
        if (clock !== event.target.value) onChange?.({ ...event, target: { ...event.target, value: clock } });
        onBlur?.(event);
      }}
    />
  );
}
