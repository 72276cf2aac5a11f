import { describe, expect, test } from 'vitest';
import { sniff } from '../../src/read/sniff.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('what bytes are', () => {
  test.each([
    ['%PDF-1.4', 'pdf'],
    ['PK\x03\x04\x14', 'zip'],
    ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'ole'],
    ['{\\rtf1', 'rtf'],
    ['\x89PNG\r\n\x1A\n', 'png'],
    ['\xFF\xD8\xFF\xE0', 'jpeg'],
    ['II*\x00', 'tiff'],
    ['MM\x00*', 'tiff'],
    ['<!DOCTYPE html><title>', 'html'],
    ['\xEF\xBB\xBF\r\n<html lang="vi">', 'html'],
    ['<?xml version="1.0"?>\n<!-- trang -->\n<html>', 'html'],
    ['<body>', 'html'],
  ])('%j is %s', (text, format) => {
    expect(sniff(bytes(text))).toBe(format);
  });

  test.each([
    '',
    'KE HOACH',
    'PK',
    '%PDF',
    ' %PDF-1.4',
    '<',
    '<htmlx>',
    '<Ten don vi>',
    '<!-- only a comment -->',
    '<!doctype xml>',
    '# <html>',
    'RIFF',
    'II*',
    `<!--${' -'.repeat(2000)}`,
    '<?xml '.repeat(400),
    ' '.repeat(4000),
    `${' '.repeat(2000)}<html`,
    '<!---->'.repeat(600),
  ])('%j is text', (text) => {
    expect(sniff(bytes(text))).toBeNull();
  });
});
