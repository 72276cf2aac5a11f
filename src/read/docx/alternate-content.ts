import type { Handler } from '../xml/walk-xml.ts';

/** Markup that readers of 2007 do not know and that is read here all the same. */
const UNDERSTOOD = /^(?:wps|wpg|wpc|wpi|wp14|w14|w15|w16\w*|a14|cx\w*|aink|am3d|v|o)$/;

/** `mc:AlternateContent`: the first choice that is understood, else the fallback; never two of them. */
export function readAlternateContent(content: Handler): Handler {
  let chosen = false;
  return {
    open(name, attribute) {
      if (chosen) return null;
      const required = (attribute('Requires') ?? '').split(/\s+/);
      chosen = name === 'mc:Fallback' || (name === 'mc:Choice' && required.every((prefix) => UNDERSTOOD.test(prefix)));
      return chosen ? content : null;
    },
  };
}
