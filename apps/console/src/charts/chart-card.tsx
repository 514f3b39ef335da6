import { Button, Card, Empty, Flex, Table, Typography } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useSession } from '../session';

export interface ChartTable {
  readonly head: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly ReactNode[])[];
  /** How many of the first cells are names. Default 1. */
  readonly names?: number;
}

/** A chart with its title, and the same figures as a table for those who cannot see or read the chart. */
export function ChartCard({
  title,
  table,
  legend,
  isEmpty,
  children,
}: {
  readonly title: string;
  readonly table: ChartTable;
  readonly legend?: ReactNode;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}) {
  const { word } = useSession();
  const [isTable, setIsTable] = useState(false);
  const id = useId();
  return (
    <Card size="small" role="region" aria-labelledby={id} style={{ height: '100%' }}>
      <Flex justify="space-between" align="baseline" gap={8} wrap style={{ marginBottom: 12 }}>
        <Typography.Title level={2} id={id} style={{ fontSize: 14, margin: 0 }}>
          {title}
        </Typography.Title>
        {!isEmpty && (
          <Button
            size="small"
            type="text"
            aria-label={`${title}: ${word('asTable')}`}
            aria-pressed={isTable}
            onClick={() => setIsTable(!isTable)}
          >
            {word(isTable ? 'asChart' : 'asTable')}
          </Button>
        )}
      </Flex>
      {isEmpty ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={word('noFigures')} />
      ) : isTable ? (
        <FigureTable {...table} title={title} />
      ) : (
        <>
          {legend}
          {children}
        </>
      )}
    </Card>
  );
}

export function FigureTable({ head, rows, title, names = 1 }: ChartTable & { readonly title: string }) {
  const { word } = useSession();
  return (
    <Table
      size="small"
      aria-label={title}
      rowKey={(row) => row.key}
      pagination={rows.length > 40 ? { pageSize: 31, size: 'small' } : false}
      scroll={{ x: 'max-content' }}
      locale={{ emptyText: word('noFigures') }}
      dataSource={rows.map((cells, index) => ({ key: index, cells }))}
      columns={head.map((name, index) => ({
        title: name,
        align: index < names ? ('left' as const) : ('right' as const),
        onCell: () => ({ style: { fontVariantNumeric: 'tabular-nums' } }),
        render: (_: unknown, { cells }: { readonly cells: readonly ReactNode[] }) => cells[index],
      }))}
    />
  );
}
