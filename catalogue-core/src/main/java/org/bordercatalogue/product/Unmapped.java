package org.bordercatalogue.product;

import java.util.Optional;

/** A statement that became no figure, kept as it came with the reason. */
public record Unmapped(
        String attribute,
        Optional<String> value,
        Optional<String> unit,
        Optional<String> asWritten,
        Optional<String> source,
        String reason) {}
