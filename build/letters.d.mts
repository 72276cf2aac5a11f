export declare function writeRanges(source: string): string;
