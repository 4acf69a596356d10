package org.bordercatalogue.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.bordercatalogue.capability.CapabilityAlias;
import org.bordercatalogue.figure.Attribution;
import org.bordercatalogue.figure.Evidence;

/**
 * Derives from a row's source and from what follows the {@code @} who says so and under what
 * circumstances.
 */
final class SourceReader {
    private final Hints hints;

    SourceReader(Hints hints) {
        this.hints = hints;
    }

    Attribution read(CsvRow row, String suffix, CapabilityAlias alias) {
        boolean namesSource = hints.isSource(suffix);
        boolean namesConfiguration = hints.isConfiguration(suffix);
        Optional<String> stated =
                Optional.of(suffix.replace('_', ' ')).filter(text -> !text.isBlank());
        return new Attribution(
                alias.condition()
                        .or(() -> stated.filter(text -> !namesSource && !namesConfiguration)),
                Optional.empty(),
                alias.configuration().or(() -> stated.filter(text -> namesConfiguration)),
                source(row.source(), stated.filter(text -> namesSource)),
                evidence(row),
                false);
    }

    private static Optional<String> source(String source, Optional<String> within) {
        String named =
                within.map(text -> source.isEmpty() ? text : source + " (" + text + ")")
                        .orElse(source);
        return Optional.of(named).filter(text -> !text.isEmpty());
    }

    /**
     * Certain only for the exhibitor's own host and for hosts of which it is known what they
     * publish.
     */
    private Evidence evidence(CsvRow row) {
        Optional<String> host = host(row.source());
        Optional<String> own =
                host(row.website().contains("://") ? row.website() : "https://" + row.website());
        if (host.isPresent() && host.equals(own)) {
            return Evidence.VENDOR_CLAIM;
        }
        return host.map(hints::evidenceOf).orElse(Evidence.UNCLASSIFIED);
    }

    private static Optional<String> host(String address) {
        try {
            String host = new URI(address.strip().split("[\\s;]", 2)[0]).getHost();
            return Optional.ofNullable(host)
                    .map(name -> name.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
