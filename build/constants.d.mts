export declare function writeConstants(code: string): string;
