package org.bordercatalogue.ingest;

/**
 * One statement of the long CSV, every column stripped; {@code line} counts from 1, the header
 * included.
 */
public record CsvRow(
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
        String source) {}
