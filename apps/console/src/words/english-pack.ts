import enGB from 'antd/locale/en_GB';
import 'dayjs/locale/en-gb';
import type { LanguagePack } from './danish-pack';
import { english } from './english';

export const pack: LanguagePack = { words: english, antd: enGB, dayjs: 'en-gb' };
