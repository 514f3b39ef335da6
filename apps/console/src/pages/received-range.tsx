import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useSearchParams } from 'react-router';
import { useSession } from '../session';
import type { TaskFilter } from './task-filter';

/** Between which days the tasks were received. */
export function ReceivedRange({ from, to }: Pick<TaskFilter, 'from' | 'to'>) {
  const { word } = useSession();
  const [, setQuery] = useSearchParams();
  return (
    <DatePicker.RangePicker
      aria-label={word('receivedBetween')}
      placeholder={[word('receivedBetween'), '…']}
      allowEmpty={[true, true]}
      format="DD-MM-YYYY"
      value={[from ? dayjs(from) : null, to ? dayjs(to) : null]}
      onChange={(range) =>
        setQuery((before) => {
          const after = new URLSearchParams(before);
          for (const [index, name] of ['from', 'to'].entries()) {
            const day = range?.[index];
            if (day) after.set(name, day.format('YYYY-MM-DD'));
            else after.delete(name);
          }
          return after;
        })
      }
      style={{ flex: '1 1 220px', maxWidth: 250 }}
    />
  );
}
