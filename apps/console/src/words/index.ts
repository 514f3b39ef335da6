export { danish, type Word } from './danish';
export { english } from './english';
