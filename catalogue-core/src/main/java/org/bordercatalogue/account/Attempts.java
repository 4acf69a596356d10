package org.bordercatalogue.account;

import java.time.Instant;

/**
 * How often something was tried of late.
 *
 * @param key what is counted, such as an account or a network
 * @param since when the count began
 * @param blockedUntil before this no further attempt is let through
 */
public record Attempts(String key, int count, Instant since, Instant blockedUntil) {}
