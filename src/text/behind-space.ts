/** Behind the space at an offset, or the offset itself. */
export const behindSpace = (text: string, at: number): number => (at < text.length && text.charCodeAt(at) === 0x20 ? at + 1 : at);
