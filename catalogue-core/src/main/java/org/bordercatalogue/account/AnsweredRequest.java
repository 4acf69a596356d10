package org.bordercatalogue.account;

import java.time.Instant;
import java.util.Optional;

/**
 * The first answer to a request that its sender may repeat.
 *
 * @param actor whose keys are apart from everybody else's
 * @param key made by the sender
 * @param fingerprint SHA-256 of the request, hexadecimal
 * @param status of HTTP
 */
public record AnsweredRequest(
        String actor,
        String key,
        String fingerprint,
        int status,
        Optional<String> location,
        Optional<String> etag,
        String body,
        Instant answeredAt) {}
