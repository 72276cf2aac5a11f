export declare function postponePatterns(code: string): string;
