package org.bordercatalogue.edition;

import java.util.Optional;

/** An exhibitor, or one product of it, at an edition. */
public record Listing(
        String edition,
        String exhibitor,
        Optional<String> product,
        Optional<String> role,
        Optional<String> booth,
        Optional<String> source) {}
