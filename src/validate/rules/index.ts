import type { Rule } from '../rule.ts';
import { ambiguousShortForm } from './ambiguous-short-form.ts';
import { basisLineEnd } from './basis-line-end.ts';
import { bodyNotInRecipients } from './body-not-in-recipients.ts';
import { citationFromFuture } from './citation-from-future.ts';
import { citationIssuerMismatch } from './citation-issuer-mismatch.ts';
import { citationOutOfForce } from './citation-out-of-force.ts';
import { citationRegisterMismatch } from './citation-register-mismatch.ts';
import { citationTypeMismatch } from './citation-type-mismatch.ts';
import { conflictingCitations } from './conflicting-citations.ts';
import { contradictoryDeadline } from './contradictory-deadline.ts';
import { deadlineBeforeIssue } from './deadline-before-issue.ts';
import { deadlineOnDayOff } from './deadline-on-day-off.ts';
import { deadlineOrder } from './deadline-order.ts';
import { deadlineOutsidePeriod } from './deadline-outside-period.ts';
import { deadlineWithoutYear } from './deadline-without-year.ts';
import { decomposedText } from './decomposed-text.ts';
import { dissolvedUnit } from './dissolved-unit.ts';
import { emptySection } from './empty-section.ts';
import { endMark } from './end-mark.ts';
import { headingStyle } from './heading-style.ts';
import { honorificBeforeName } from './honorific-before-name.ts';
import { impossibleDate } from './impossible-date.ts';
import { incompleteCitation } from './incomplete-citation.ts';
import { inconsistentSpelling } from './inconsistent-spelling.ts';
import { lawNameCapitals } from './law-name-capitals.ts';
import { lookalikeLetter } from './lookalike-letter.ts';
import { malformedCitation } from './malformed-citation.ts';
import { malformedDate } from './malformed-date.ts';
import { malformedNumber } from './malformed-number.ts';
import { missingArchiveLine } from './missing-archive-line.ts';
import { missingIssuer } from './missing-issuer.ts';
import { missingLegalBasis } from './missing-legal-basis.ts';
import { missingNationalMotto } from './missing-national-motto.ts';
import { missingNumber } from './missing-number.ts';
import { missingPartyHeading } from './missing-party-heading.ts';
import { missingPlaceDate } from './missing-place-date.ts';
import { missingRecipients } from './missing-recipients.ts';
import { missingSection } from './missing-section.ts';
import { missingSignature } from './missing-signature.ts';
import { missingTitle } from './missing-title.ts';
import { misspeltType } from './misspelt-type.ts';
import { mixedRegimes } from './mixed-regimes.ts';
import { notAPlan } from './not-a-plan.ts';
import { numberingGap } from './numbering-gap.ts';
import { placeholderLeft } from './placeholder-left.ts';
import { recipientPunctuation } from './recipient-punctuation.ts';
import { repeatedCitation } from './repeated-citation.ts';
import { signatureAuthority } from './signature-authority.ts';
import { symbolIssuerMismatch } from './symbol-issuer-mismatch.ts';
import { taskWithoutBody } from './task-without-body.ts';
import { taskWithoutDeadline } from './task-without-deadline.ts';
import { truncatedSentence } from './truncated-sentence.ts';
import { undatedDraft } from './undated-draft.ts';
import { unexplainedAbbreviation } from './unexplained-abbreviation.ts';
import { unnumberedDraft } from './unnumbered-draft.ts';
import { unreadDate } from './unread-date.ts';
import { unreadNumber } from './unread-number.ts';
import { unresolvedShortForm } from './unresolved-short-form.ts';
import { unsignedDraft } from './unsigned-draft.ts';
import { vagueDeadline } from './vague-deadline.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';

/** Every rule, in the order of the reference. */
export const RULES: readonly Rule[] = [
  missingNationalMotto,
  missingPartyHeading,
  missingIssuer,
  missingNumber,
  unnumberedDraft,
  malformedNumber,
  symbolIssuerMismatch,
  missingPlaceDate,
  undatedDraft,
  malformedDate,
  impossibleDate,
  missingTitle,
  notAPlan,
  mixedRegimes,
  missingLegalBasis,
  basisLineEnd,
  incompleteCitation,
  repeatedCitation,
  citationTypeMismatch,
  citationIssuerMismatch,
  citationRegisterMismatch,
  citationOutOfForce,
  citationFromFuture,
  conflictingCitations,
  malformedCitation,
  misspeltType,
  unresolvedShortForm,
  ambiguousShortForm,
  lawNameCapitals,
  numberingGap,
  headingStyle,
  emptySection,
  missingSection,
  taskWithoutBody,
  taskWithoutDeadline,
  deadlineBeforeIssue,
  deadlineOutsidePeriod,
  deadlineWithoutYear,
  contradictoryDeadline,
  deadlineOrder,
  deadlineOnDayOff,
  weekdayMismatch,
  vagueDeadline,
  missingRecipients,
  missingArchiveLine,
  recipientPunctuation,
  bodyNotInRecipients,
  missingSignature,
  unsignedDraft,
  signatureAuthority,
  honorificBeforeName,
  endMark,
  dissolvedUnit,
  unexplainedAbbreviation,
  inconsistentSpelling,
  placeholderLeft,
  truncatedSentence,
  decomposedText,
  lookalikeLetter,
  unreadDate,
  unreadNumber,
];
