import daDK from 'antd/locale/da_DK';
import 'dayjs/locale/da';
import { danish, type Words } from './danish';

/** What only the signed-in pages need of a language. */
export interface LanguagePack {
  readonly words: Words;
  /** The words of antd's own parts. */
  readonly antd: typeof daDK;
  /** Calendars name their months and begin their weeks as the language does: on Monday. */
  readonly dayjs: string;
}

export const pack: LanguagePack = {
  words: danish,
  // antd says "Indtast venligst" also where one chooses, and "Ingen data" where a list is empty.
  antd: {
    ...daDK,
    Empty: { description: 'Intet at vise endnu' },
    Table: { ...daDK.Table, emptyText: 'Intet at vise endnu' },
    Form: {
      ...daDK.Form,
      defaultValidateMessages: {
        ...daDK.Form?.defaultValidateMessages,
        // antd fills in the name of the field
        required: 'Udfyld feltet ${label}',
      },
    },
  },
  dayjs: 'da',
};
