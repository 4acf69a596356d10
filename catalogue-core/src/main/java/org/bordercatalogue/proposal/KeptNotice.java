package org.bordercatalogue.proposal;

import java.time.Instant;
import java.util.Optional;

/** A notice as the store holds it; sequence numbers ascend. */
public record KeptNotice(long sequence, Notice notice, Optional<Instant> sentAt) {}
