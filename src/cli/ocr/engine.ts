/** A program that recognises text in pictures. */
export interface Engine {
  /** The words of a picture (portable grey map), as Tesseract's TSV. */
  recognize(picture: Uint8Array): Promise<string>;
  end(): Promise<void>;
}

/** Starts an engine for so many pictures at a time; null when this machine has none of its kind. */
export type EngineStarter = (atOnce: number) => Promise<Engine | null>;

/** What most scans have; it only says which specks are no letters. */
export const POINTS_AN_INCH = '200';
/** Fully automatic page segmentation: columns and tables are found, whatever their order. */
export const SEGMENTATION = '3';
export const LANGUAGE = 'vie';
