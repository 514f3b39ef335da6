import { Flex, Tooltip } from 'antd';
import { useSession } from '../session';
import { type Series, topOf } from './figures';
import { useChartColours } from './chart-colours';

const HEIGHT = 180;

/** Columns of stacked series, with a mark across a column for what it is measured against. */
export function Columns({
  label,
  columns,
  series,
  marks,
  format,
}: {
  /** What the chart shows, for screen readers. */
  readonly label: string;
  readonly columns: readonly { readonly name: string; readonly axis: string }[];
  readonly series: readonly Series[];
  readonly marks?: Series;
  readonly format: (value: number) => string;
}) {
  const { word } = useSession();
  const { of, mark, grid, text } = useChartColours();
  const total = (index: number) => series.reduce((sum, { values }) => sum + Math.max(0, values[index] ?? 0), 0);
  const top = topOf([...columns.map((_, index) => total(index)), ...(marks?.values ?? [])]);
  const share = (value: number) => `${(Math.max(0, value) / top) * 100}%`;
  return (
    <>
      {(series.length > 1 || marks) && (
        <Flex gap={12} wrap justify="flex-end" style={{ fontSize: 12, marginBottom: 8 }}>
          {series.map(({ name }, index) => (
            <Legend key={name} name={name} colour={of(index)} height={10} />
          ))}
          {marks && <Legend name={marks.name} colour={mark} height={3} />}
        </Flex>
      )}
      <div role="img" aria-label={`${label}. ${word('asTable')}`}>
        <Flex gap={8}>
          <Flex vertical justify="space-between" align="flex-end" style={{ height: HEIGHT, fontSize: 11, color: text }}>
            <span>{format(top)}</span>
            <span>0</span>
          </Flex>
          <div style={{ flex: 1, minWidth: 0 }}>
            <Flex style={{ gap: columns.length > 40 ? 1 : 3, height: HEIGHT, borderBlock: `1px solid ${grid}` }}>
              {columns.map(({ name }, index) => (
                <Tooltip
                  key={name}
                  title={
                    <>
                      <strong>{name}</strong>
                      {[...series, ...(marks ? [marks] : [])]
                        .filter(({ values }) => values[index])
                        .map((one) => (
                          <div key={one.name}>
                            {one.name}: {format(one.values[index] ?? 0)}
                          </div>
                        ))}
                    </>
                  }
                >
                  <div style={{ flex: 1, minWidth: 0, position: 'relative', height: '100%' }}>
                    <Flex
                      vertical
                      justify="flex-end"
                      style={{ height: '100%', marginInline: columns.length > 20 ? 0 : '12%' }}
                    >
                      {series.toReversed().map((one, reversed) => (
                        <div
                          key={one.name}
                          style={{
                            height: share(one.values[index] ?? 0),
                            background: of(series.length - 1 - reversed),
                            forcedColorAdjust: 'none',
                          }}
                        />
                      ))}
                    </Flex>
                    {marks && (marks.values[index] ?? 0) > 0 && (
                      <div
                        style={{
                          position: 'absolute',
                          insetInline: 0,
                          bottom: share(marks.values[index] ?? 0),
                          height: 3,
                          background: mark,
                          forcedColorAdjust: 'none',
                        }}
                      />
                    )}
                  </div>
                </Tooltip>
              ))}
            </Flex>
            <Flex style={{ gap: columns.length > 40 ? 1 : 3, fontSize: 11, color: text }} aria-hidden>
              {columns.map(({ name, axis }) => (
                <span
                  key={name}
                  style={{ flex: 1, minWidth: 0, textAlign: 'center', whiteSpace: 'nowrap', overflow: 'visible' }}
                >
                  {axis}
                </span>
              ))}
            </Flex>
          </div>
        </Flex>
      </div>
    </>
  );
}

function Legend({ name, colour, height }: { readonly name: string; readonly colour: string; readonly height: number }) {
  return (
    <Flex gap={6} align="center">
      <span aria-hidden style={{ width: 12, height, background: colour, forcedColorAdjust: 'none' }} />
      {name}
    </Flex>
  );
}
