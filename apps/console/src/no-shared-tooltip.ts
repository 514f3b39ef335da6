/** In place of antd's provider of one tooltip for all parts (see vite.config.ts). */
export default function NoSharedTooltip(): never {
  throw new Error('The setting tooltip.unique of ConfigProvider is left out of the build');
}
