"""From a transcript to findings: reels, talks, chatter, breaks and noise."""
