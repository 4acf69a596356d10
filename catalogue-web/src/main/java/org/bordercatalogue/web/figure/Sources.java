package org.bordercatalogue.web.figure;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** Tells addresses that may be linked to from all else that sources are named by. */
public final class Sources {
    private static final Set<String> SCHEMES = Set.of("http://", "https://");

    private Sources() {}

    /** The address, if it is a whole one of the web. */
    public static Optional<String> link(String text) {
        String address = text.strip();
        // Most sources are named in words, of which an exception each would be dear.
        if (SCHEMES.stream().noneMatch(address::startsWith)) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address);
            return uri.getHost() != null ? Optional.of(uri.toString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The address of a website that may have been written without its scheme. */
    public static Optional<String> website(String text) {
        return link(text)
                .or(() -> text.contains("://") ? Optional.empty() : link("https://" + text));
    }
}
