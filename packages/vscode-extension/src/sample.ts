/**
 * The sample answer of the walkthrough. It has six planted weaknesses, one of each kind, and two paragraphs that there is
 * nothing to say about. A test lints it and finds exactly those six.
 */
export const sample = `---
title: How passengers shape the community transport service
buyer: Harrowdale Council
submission-date: 2026-03-01
---

# How passengers shape the service

## Our approach

Passengers are at the heart of everything we do.

## How passengers keep watch

Our depot manager inspects the ramps regularly.

We are committed to co-production. In October 2025 nine passengers and two drivers rewrote the booking script at a Saturday workshop. The first version confused new callers and was withdrawn after a week. Calls that ended without a booking fell from 31 a week to 12 (call log, January 2026).

## What passengers have changed

In June 2021 six wheelchair users and our fleet manager chose a lower boarding ramp. Boarding time fell from nine minutes to four (fleet log, August 2021).

In September 2025 eleven passengers and the depot manager redrew the Thursday hospital route at a planning session.

Passengers told us the booking line was always engaged, so we opened a second line in May 2025. Missed calls fell from 22% to 6% (phone log, July 2025).

In November 2025 four carers and the training lead wrote the new driver checklist together. Complaints about drivers who left before the door was open fell from eight a month to one (complaints log, February 2026).

## Who to talk to

Our contract lead is [insert name].
`;

/** Words of the sample at which the walkthrough's buttons put the cursor. */
export const samplePlaces: Readonly<Record<string, string>> = {
  list: "Passengers are at the heart",
  fix: "Passengers are at the heart",
  ignore: "regularly",
};

/** The six weaknesses: the rule, and words that its squiggle covers. */
export const planted: readonly { readonly rule: string; readonly words: string }[] = [
  { rule: "tokenistic-claim", words: "Passengers are at the heart" },
  { rule: "vague-cadence", words: "regularly" },
  { rule: "outdated-example", words: "August 2021" },
  { rule: "missing-impact-measure", words: "redrew the Thursday hospital route" },
  { rule: "one-way-feedback", words: "we opened a second line" },
  { rule: "placeholder-text", words: "[insert name]" },
];
