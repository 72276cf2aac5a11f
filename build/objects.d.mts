export declare function writeObjects(code: string): string;
