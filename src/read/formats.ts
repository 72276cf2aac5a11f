import { extensionIn } from '../text/extension.ts';

/** A format of files, by what its bytes are. */
export interface Format {
  readonly id: FormatId;
  /** IANA media type. */
  readonly mediaType: string;
  /** Extensions of file names; the first one names the format in sentences. */
  readonly extensions: readonly string[];
}

export type FormatId = 'text' | 'markdown' | 'html' | 'docx' | 'odt' | 'pdf' | 'doc' | 'rtf' | 'png' | 'jpeg' | 'tiff';

export const FORMATS: Readonly<Record<FormatId, Format>> = {
  text: { id: 'text', mediaType: 'text/plain', extensions: ['txt', 'text'] },
  markdown: { id: 'markdown', mediaType: 'text/markdown', extensions: ['md', 'markdown'] },
  html: { id: 'html', mediaType: 'text/html', extensions: ['html', 'htm', 'xhtml'] },
  docx: {
    id: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx', 'docm', 'dotx', 'dotm'],
  },
  odt: { id: 'odt', mediaType: 'application/vnd.oasis.opendocument.text', extensions: ['odt', 'ott'] },
  pdf: { id: 'pdf', mediaType: 'application/pdf', extensions: ['pdf'] },
  doc: { id: 'doc', mediaType: 'application/msword', extensions: ['doc', 'dot'] },
  rtf: { id: 'rtf', mediaType: 'application/rtf', extensions: ['rtf'] },
  png: { id: 'png', mediaType: 'image/png', extensions: ['png'] },
  jpeg: { id: 'jpeg', mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  tiff: { id: 'tiff', mediaType: 'image/tiff', extensions: ['tif', 'tiff'] },
};

/** What people call a format by: `docx`. */
export const extensionOf = (format: FormatId): string => FORMATS[format].extensions[0] as string;

/** The format that a path's extension stands for, null when it stands for none. */
export function formatOfPath(path: string | undefined): FormatId | null {
  const extension = extensionIn(path ?? '') ?? '';
  return Object.values(FORMATS).find(({ extensions }) => extensions.includes(extension))?.id ?? null;
}

/** The format of a media type, null for one that is unknown. */
export function formatOfMediaType(mediaType: string): FormatId | null {
  return Object.values(FORMATS).find((format) => format.mediaType === mediaType)?.id ?? null;
}
