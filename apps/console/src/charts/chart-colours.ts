import { theme } from 'antd';

/** The colours of charts from the theme, so that they follow it into dark mode. */
export function useChartColours() {
  const { token } = theme.useToken();
  const series = [
    token.colorPrimary,
    token['blue-4'],
    token['gold-5'],
    token['green-6'],
    token['purple-5'],
    token['magenta-6'],
  ];
  return {
    of: (index: number) => series[index % series.length] ?? token.colorPrimary,
    mark: token['gold-6'],
    grid: token.colorBorderSecondary,
    text: token.colorTextSecondary,
    bar: token['blue-4'],
    dot: token.colorPrimary,
    bad: token.colorError,
    good: token['green-7'],
  };
}
