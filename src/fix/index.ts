export { encode } from './encode.ts';
export { type Mended, mendText } from './mend-text.ts';
