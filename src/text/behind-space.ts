/** Behind the space at an offset, or the offset itself. */
export const behindSpace = (text: string, at: number): number => (text[at] === ' ' ? at + 1 : at);
