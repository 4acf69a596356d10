package org.bordercatalogue.ingest;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One statement of the long CSV, every column stripped; {@code line} counts from 1, the header
 * included.
 */
record CsvRow(
        long line,
        String exhibitor,
        String country,
        String website,
        String product,
        String type,
        String attribute,
        String value,
        String unit,
        String asWritten,
        String source) {
    /** The columns as a line, for reports. */
    String text() {
        return Stream.of(
                        exhibitor, country, website, product, type, attribute, value, unit,
                        asWritten, source)
                .collect(Collectors.joining(","));
    }
}
