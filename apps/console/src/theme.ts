import { theme as antdTheme, type ThemeConfig } from 'antd';
import type { CSSProperties } from 'react';

/**
 * All colours and fonts of the console; a test refuses them anywhere else. Pages use the CSS variables in `colour`, which
 * change with the mode, and antd's components are configured by `themeOf`.
 */

export type Mode = 'light' | 'dark';

/** The phase of something: it waits for us, it is being worked on, it is done, it is over, or it went wrong. */
export type Phase = 'waiting' | 'active' | 'done' | 'dead' | 'failed';

interface Palette {
  readonly page: string;
  readonly surface: string;
  readonly border: string;
  readonly text: string;
  readonly quiet: string;
  readonly primary: string;
  readonly link: string;
  readonly linkHover: string;
  readonly chosen: string;
  readonly chosenHover: string;
  readonly chip: string;
  readonly rail: string;
  readonly railText: string;
  readonly railQuiet: string;
  readonly railChosen: string;
  readonly good: string;
  readonly bad: string;
  readonly badSurface: string;
  /** Of a badge, whose number is white in both modes. */
  readonly badge: string;
  readonly warn: string;
  readonly left: string;
  readonly focus: string;
  /** The border of fields and ticks, which has to be seen. */
  readonly field: string;
  /** The border of buttons, which their text shows too. */
  readonly button: string;
  /** Of dialogs, menus and hints, which lie above the page. */
  readonly raised: string;
  /** On a filled button that deletes or rejects. */
  readonly onBad: string;
  readonly faint: string;
  /** On a filled mark or badge. */
  readonly onFill: string;
  /** Of the dot that shows the connection. */
  readonly dotGood: string;
  readonly dotWarn: string;
  readonly phases: Readonly<Record<Phase, readonly [text: string, surface: string]>>;
}

const FONT = "'Inter Variable', system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif";

const PALETTES: Readonly<Record<Mode, Palette>> = {
  light: {
    page: '#f5f6f8',
    surface: '#ffffff',
    border: '#dfe3e8',
    text: '#1a2330',
    quiet: '#545d6b',
    primary: '#0b5394',
    link: '#0b5394',
    linkHover: '#083a68',
    chosen: '#e6f0fa',
    chosenHover: '#d8e8f7',
    chip: '#eceff3',
    rail: '#10263f',
    railText: '#e8eef5',
    railQuiet: '#9fb2c8',
    railChosen: '#24466b',
    good: '#237804',
    bad: '#a8071a',
    badSurface: '#fef3f2',
    badge: '#a8071a',
    warn: '#8f4700',
    left: '#bfc5cd',
    focus: '#0b5394',
    field: '#8b95a3',
    button: '#c8cfd8',
    raised: '#ffffff',
    onBad: '#ffffff',
    faint: '#00000040',
    onFill: '#ffffff',
    dotGood: '#52c41a',
    dotWarn: '#faad14',
    phases: {
      waiting: ['#854600', '#fff1db'],
      active: ['#0a4a85', '#e4f0fb'],
      done: ['#1b6127', '#e4f5e7'],
      dead: ['#4d5560', '#eceff2'],
      failed: ['#a8071a', '#fdeaea'],
    },
  },
  dark: {
    page: '#12161c',
    surface: '#1a2029',
    border: '#353e4b',
    text: '#e6eaf0',
    quiet: '#a9b3c1',
    primary: '#2b71af',
    link: '#7fb8f0',
    linkHover: '#a9d0f7',
    chosen: '#1d3550',
    chosenHover: '#24415f',
    chip: '#2b333f',
    rail: '#0c1622',
    railText: '#e8eef5',
    railQuiet: '#94a6bb',
    railChosen: '#24466b',
    good: '#6fc27a',
    bad: '#ff8f8a',
    badSurface: '#341a1c',
    badge: '#b3261e',
    warn: '#f0b060',
    left: '#4a5462',
    focus: '#7fb8f0',
    field: '#728093',
    button: '#4a5564',
    raised: '#222a35',
    onBad: '#12161c',
    faint: '#ffffff40',
    onFill: '#ffffff',
    dotGood: '#49aa19',
    dotWarn: '#d89614',
    phases: {
      waiting: ['#f5bd74', '#3a2a12'],
      active: ['#93c7fb', '#15324f'],
      done: ['#8cd398', '#163520'],
      dead: ['#b5bdc8', '#2a3039'],
      failed: ['#ff9f9a', '#451a1e'],
    },
  },
};

type Colour = Exclude<keyof Palette, 'phases'>;

/** `var(--sp-chosen)`: a colour of the current mode. */
export const colour = Object.fromEntries(
  Object.keys(PALETTES.light)
    .filter((name) => name !== 'phases')
    .map((name) => [name, `var(--sp-${name})`]),
) as Readonly<Record<Colour, string>>;

/** A tinted chip: dark text on a light shade of the same colour, and the other way round in dark mode. */
export function chipStyle(phase: Phase): CSSProperties {
  return {
    color: `var(--sp-${phase}-text)`,
    background: `var(--sp-${phase}-surface)`,
    border: '1px solid transparent',
    borderRadius: 10,
    fontWeight: 500,
    marginInlineEnd: 0,
  };
}

/** Sets the CSS variables and tells the browser which scroll bars and form fields to draw. */
export function applyMode(mode: Mode, root: HTMLElement = document.documentElement): void {
  const { phases, ...colours } = PALETTES[mode];
  for (const [name, value] of Object.entries(colours)) root.style.setProperty(`--sp-${name}`, value);
  for (const [phase, [text, surface]] of Object.entries(phases)) {
    root.style.setProperty(`--sp-${phase}-text`, text);
    root.style.setProperty(`--sp-${phase}-surface`, surface);
  }
  root.style.setProperty('--sp-font', FONT);
  root.style.colorScheme = mode;
}

/** The class whose elements, and all within them, have the variables of antd. */
export const THEME_VARIABLES = 'theme-variables';

/** A finger needs more room than a mouse. */
const TOUCH_SIZES = { controlHeight: 44, controlHeightSM: 40, controlHeightLG: 48 };

export function themeOf(mode: Mode, motion: boolean, touch = false): ThemeConfig {
  const one = PALETTES[mode];
  return {
    cssVar: { key: THEME_VARIABLES },
    algorithm: mode === 'dark' ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm,
    components: {
      Layout: { headerBg: one.surface, headerHeight: 48, bodyBg: one.page, siderBg: one.rail },
      Descriptions: { labelColor: one.quiet },
      Menu: {
        darkItemBg: one.rail,
        darkSubMenuItemBg: one.rail,
        darkItemColor: one.railText,
        darkItemHoverBg: one.railChosen,
        darkItemSelectedBg: one.railChosen,
        darkItemSelectedColor: one.railText,
        darkGroupTitleColor: one.railQuiet,
        itemHeight: 34,
      },
      Table: { rowSelectedBg: one.chosen, rowSelectedHoverBg: one.chosenHover, headerBg: one.page },
      Tabs: { itemSelectedColor: one.link, itemHoverColor: one.link, itemActiveColor: one.link, inkBarColor: one.link },
      Badge: { colorError: one.badge },
      Button: {
        defaultBorderColor: one.button,
        defaultHoverColor: one.link,
        defaultHoverBorderColor: one.link,
        defaultActiveColor: one.link,
        defaultActiveBorderColor: one.link,
        dangerColor: one.onBad,
      },
      Dropdown: { colorPrimary: one.link },
      Tag: { defaultBg: one.chip, defaultColor: one.text },
    },
    token: {
      motion,
      ...(touch && TOUCH_SIZES),
      fontFamily: FONT,
      fontSize: 14,
      fontSizeHeading1: 22,
      fontSizeHeading2: 16,
      lineHeightHeading1: 1.3,
      lineHeightHeading2: 1.4,
      borderRadius: 6,
      colorPrimary: one.primary,
      colorPrimaryBg: one.chosen,
      colorLink: one.link,
      colorLinkHover: one.linkHover,
      colorLinkActive: one.linkHover,
      colorPrimaryText: one.link,
      colorError: one.bad,
      colorErrorBg: one.badSurface,
      colorErrorText: one.bad,
      colorInfo: one.link,
      colorInfoText: one.link,
      colorInfoBg: one.chosen,
      colorInfoBorder: one.chosenHover,
      colorWarningText: one.warn,
      colorText: one.text,
      colorTextDescription: one.quiet,
      colorTextPlaceholder: one.quiet,
      colorTextDisabled: one.quiet,
      colorTextSecondary: one.quiet,
      // A button that waits shows a turning wheel, and its text stays readable.
      opacityLoading: 1,
      colorBgLayout: one.page,
      colorBgContainer: one.surface,
      colorBgElevated: one.raised,
      colorBorder: one.field,
      colorBorderSecondary: one.border,
    },
  };
}
