import { Button, Card, Flex, Input, Select } from 'antd';
import { useState } from 'react';
import { Chip } from '../chip';
import { time } from '../formats';
import { useSession } from '../session';
import { BufferedInput } from './buffered-input';
import { type Change, decimalOf, isDry, type Point, type ReportBody } from './report-draft';

const UNITS: readonly { readonly value: Point['unit']; readonly label: string; readonly target: string }[] = [
  { value: 'wood-moisture', label: '% træfugt', target: '16' },
  { value: 'relative-humidity', label: '% RF', target: '85' },
  { value: 'wme', label: '% WME', target: '18' },
  { value: 'digits', label: 'digits', target: '60' },
];

/** The measuring points, each with its readings and its curve. */
export function DryingLog({
  body,
  onChange,
}: {
  readonly body: ReportBody;
  readonly onChange: (change: Change) => void;
}) {
  const { word } = useSession();
  const { points, rooms } = body;
  const put = (point: Point) =>
    onChange((now) => ({ points: now.points.map((one) => (one.id === point.id ? point : one)) }));
  const add = () => {
    const roomId = rooms.at(-1)?.id ?? null;
    const name = `${word('pointName')} ${points.length + 1}`;
    const point = { id: crypto.randomUUID(), name, roomId, material: null, unit: 'wood-moisture' as const };
    onChange((now) => ({ points: [...now.points, { ...point, target: '16', readings: [] }] }));
  };
  return (
    <Flex vertical gap={12}>
      {points.map((point) => (
        <PointCard
          key={point.id}
          point={point}
          rooms={rooms}
          onChange={put}
          onRemove={() => onChange((now) => ({ points: now.points.filter(({ id }) => id !== point.id) }))}
        />
      ))}
      <Button size="large" onClick={add}>
        {word('addPoint')}
      </Button>
    </Flex>
  );
}

function PointCard({
  point,
  rooms,
  onChange,
  onRemove,
}: {
  readonly point: Point;
  readonly rooms: ReportBody['rooms'];
  readonly onChange: (point: Point) => void;
  readonly onRemove: () => void;
}) {
  const { word } = useSession();
  const [reading, setReading] = useState('');
  const { name, roomId, material, unit, target, readings } = point;
  const value = decimalOf(reading);
  const unitLabel = UNITS.find((one) => one.value === unit)?.label ?? unit;
  const add = () => {
    if (value === null) return;
    onChange({ ...point, readings: [...readings, { at: new Date().toISOString(), value }] });
    setReading('');
  };
  const dry = isDry(point);
  return (
    <Card size="small">
      <Flex vertical gap={10}>
        <Flex gap={8} align="center" justify="space-between">
          <BufferedInput
            aria-label={word('pointName')}
            value={name}
            maxLength={100}
            onChange={(written) => onChange({ ...point, name: written || word('pointName') })}
          />
          <Chip phase={readings.length === 0 ? 'dead' : dry ? 'done' : 'waiting'}>
            {word(readings.length === 0 ? 'isNotMeasured' : dry ? 'isDry' : 'isNotDry')}
          </Chip>
        </Flex>
        <div className="report-fields">
          <label>
            {word('rooms')}
            <Select
              size="large"
              className="full-width"
              aria-label={word('rooms')}
              allowClear={{ label: word('clear') }}
              value={roomId}
              options={rooms.map(({ id, name: label }) => ({ value: id, label }))}
              onChange={(chosen: string | undefined) => onChange({ ...point, roomId: chosen ?? null })}
            />
          </label>
          <label>
            {word('material')}
            <BufferedInput
              value={material ?? ''}
              maxLength={100}
              onChange={(written) => onChange({ ...point, material: written || null })}
            />
          </label>
          <label>
            {word('moistureUnit')}
            <Select
              size="large"
              className="full-width"
              aria-label={word('moistureUnit')}
              value={unit}
              options={UNITS.map(({ value: one, label }) => ({ value: one, label }))}
              onChange={(chosen: Point['unit']) =>
                onChange({
                  ...point,
                  unit: chosen,
                  target: UNITS.find((one) => one.value === chosen)?.target ?? target,
                })
              }
            />
          </label>
          <label>
            {word('moistureTarget')}
            <Input
              key={unit}
              size="large"
              inputMode="decimal"
              defaultValue={target.replace('.', ',')}
              onChange={(event) => {
                const given = decimalOf(event.target.value);
                if (given !== null) onChange({ ...point, target: given });
              }}
            />
          </label>
        </div>
        {readings.length > 0 && <Curve point={point} label={`${name}, ${unitLabel}`} />}
        <Flex gap={6} wrap>
          {readings.map((one) => (
            <Button
              key={one.at}
              aria-label={word('removeReading').replace('{value}', one.value.replace('.', ','))}
              onClick={() => onChange({ ...point, readings: readings.filter(({ at }) => at !== one.at) })}
            >
              {time(one.at).slice(0, 5)}: {one.value.replace('.', ',')} ×
            </Button>
          ))}
        </Flex>
        <div className="report-reading">
          <Input
            size="large"
            inputMode="decimal"
            aria-label={word('moistureReading')}
            placeholder={word('moistureReading')}
            suffix={unitLabel}
            value={reading}
            onChange={(event) => setReading(event.target.value)}
            onPressEnter={add}
          />
          <Button size="large" type="primary" disabled={value === null} onClick={add}>
            {word('addReading')}
          </Button>
        </div>
        <div>
          <Button danger onClick={onRemove}>
            {word('removePoint')}
          </Button>
        </div>
      </Flex>
    </Card>
  );
}

const PLOT = { width: 320, height: 90, edge: 8 };

/** The readings in their order of time, and the target as a dashed line. */
function Curve({ point: { readings, target }, label }: { readonly point: Point; readonly label: string }) {
  const ordered = readings.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const values = [...ordered.map(({ value }) => Number(value)), Number(target)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [first, last] = [Date.parse(ordered[0]?.at ?? ''), Date.parse(ordered.at(-1)?.at ?? '')];
  const { width, height, edge } = PLOT;
  const x = (at: string) => edge + ((Date.parse(at) - first) / (last - first || 1)) * (width - 2 * edge);
  const y = (value: number) => height - edge - ((value - low) / (high - low || 1)) * (height - 2 * edge);
  return (
    <svg className="drying-curve" role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`}>
      <line className="drying-target" x1={0} x2={width} y1={y(Number(target))} y2={y(Number(target))} />
      <polyline points={ordered.map(({ at, value }) => `${x(at)},${y(Number(value))}`).join(' ')} />
      {ordered.map(({ at, value }) => (
        <circle key={at} cx={x(at)} cy={y(Number(value))} r={3} />
      ))}
    </svg>
  );
}
