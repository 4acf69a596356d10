package org.bordercatalogue.ingest;

import java.util.Optional;
import org.bordercatalogue.capability.CapabilityAlias;
import org.bordercatalogue.figure.Attribution;
import org.bordercatalogue.figure.Evidence;
import org.bordercatalogue.kernel.WebAddress;

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
                joined(
                        alias.condition(),
                        stated.filter(text -> !namesSource && !namesConfiguration)),
                Optional.empty(),
                joined(alias.configuration(), stated.filter(text -> namesConfiguration)),
                source(row.source(), stated.filter(text -> namesSource)),
                evidence(row),
                false);
    }

    /** What the attribute's name says and what stands behind it; neither is dropped. */
    private static Optional<String> joined(Optional<String> named, Optional<String> stated) {
        return named.isPresent() && stated.isPresent() && !named.equals(stated)
                ? Optional.of(named.get() + "; " + stated.get())
                : named.or(() -> stated);
    }

    private static Optional<String> source(String source, Optional<String> within) {
        String named =
                within.map(text -> source.isEmpty() ? text : source + " (" + text + ")")
                        .orElse(source);
        return Optional.of(named).filter(text -> !text.isEmpty());
    }

    /**
     * Certain only for the exhibitor's own site and for hosts of which it is known what they
     * publish.
     */
    private Evidence evidence(CsvRow row) {
        Optional<WebAddress> source = WebAddress.findFirst(row.source());
        boolean own =
                source.isPresent()
                        && WebAddress.ofSite(row.website())
                                .filter(site -> source.get().isWithin(site))
                                .isPresent();
        return own
                ? Evidence.VENDOR_CLAIM
                : source.map(address -> hints.evidenceOf(address.host()))
                        .orElse(Evidence.UNCLASSIFIED);
    }
}
