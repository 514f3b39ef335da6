import './data-table.css';
import { Table, type TableProps } from 'antd';

/**
 * A table of the setup pages. On a phone each row becomes a card whose cells have the titles of their columns, so that no
 * button is off the screen.
 */
export function DataTable<T extends object>({ columns = [], ...rest }: TableProps<T>) {
  const titled = columns.map((column) => ({
    ...column,
    onCell: (row: T, index?: number) => ({
      ...column.onCell?.(row, index),
      ...(typeof column.title === 'string' && { 'data-title': column.title }),
    }),
  }));
  return <Table<T> size="small" pagination={false} {...rest} columns={titled} className="data-table" />;
}
