/** A picture in grey: a byte a point, 0 is black. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
  /** The same without ink in colour, where there is any: no stamp lies over the letters. */
  readonly unstamped?: Uint8Array;
}
