package org.bordercatalogue.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an import did, or in a dry run would do.
 *
 * @param rows rows or lines read, the header not counted
 * @param other exhibitors, editions and listings made or changed
 * @param created products made; likewise changed and unchanged
 * @param figures rows, or figures of a line, that became figures
 * @param unmapped what became no figure, by attribute and reason, the most frequent first
 * @param warnings the first {@value #MOST_WARNINGS}
 * @param warningCount all of them
 * @param rejectedCount rows that were not taken at all
 * @param rejectedFile where those stand with their reasons; absent when there are none or in a dry
 *     run
 * @param firstRejection the first of them, told to whoever sees no file
 */
public record ImportReport(
        Path file,
        boolean dryRun,
        long rows,
        long other,
        long created,
        long changed,
        long unchanged,
        long figures,
        List<UnmappedCount> unmapped,
        List<ImportWarning> warnings,
        long warningCount,
        long rejectedCount,
        Optional<Path> rejectedFile,
        Optional<Rejection> firstRejection) {
    /** Warnings kept; the rest is only counted, so that a file of any size fits into memory. */
    public static final int MOST_WARNINGS = 1000;

    /** Kinds of unmapped statements told apart; the rest is counted together. */
    public static final int MOST_KINDS_UNMAPPED = 1000;

    public ImportReport {
        unmapped = List.copyOf(unmapped);
        warnings = List.copyOf(warnings);
    }

    public long unmappedCount() {
        return unmapped.stream().mapToLong(UnmappedCount::count).sum();
    }

    /** A kind of statement that no pack holds. */
    public record UnmappedCount(String attribute, String reason, long count) {}

    /** Something doubtful that was taken nevertheless. */
    public record ImportWarning(long line, String subject, String message) {}
}
