package org.bordercatalogue.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bordercatalogue.ingest.ImportReport.ImportWarning;
import org.bordercatalogue.ingest.ImportReport.UnmappedCount;
import org.bordercatalogue.publishing.Outcome;
import org.bordercatalogue.publishing.Publication;

/** Gathers what happens during one import. */
final class ImportLog {
    private static final Comparator<UnmappedCount> MOST_FREQUENT_FIRST =
            Comparator.comparingLong(UnmappedCount::count)
                    .reversed()
                    .thenComparing(UnmappedCount::attribute)
                    .thenComparing(UnmappedCount::reason);

    private final RejectedFile rejected;
    private final Map<Unmappable, Long> unmapped = new LinkedHashMap<>();
    private final List<ImportWarning> warnings = new ArrayList<>();
    private final List<Rejection> firstRejection = new ArrayList<>();
    private final Map<Outcome, Long> products = new EnumMap<>(Outcome.class);
    private final Map<Tally, Long> tallies = new EnumMap<>(Tally.class);

    ImportLog(RejectedFile rejected) {
        this.rejected = rejected;
    }

    /** What is only counted. */
    private enum Tally {
        ROWS,
        OTHERS,
        FIGURES,
        WARNINGS,
        REJECTIONS
    }

    /** A kind of statement that no pack holds. */
    private record Unmappable(String attribute, String reason) {}

    void row() {
        count(Tally.ROWS, 1);
    }

    void figures(long count) {
        count(Tally.FIGURES, count);
    }

    void unmapped(String attribute, String reason) {
        Unmappable kind = new Unmappable(attribute, reason);
        boolean room =
                unmapped.size() < ImportReport.MOST_KINDS_UNMAPPED || unmapped.containsKey(kind);
        unmapped.merge(
                room ? kind : new Unmappable("(others)", "for further reasons"), 1L, Long::sum);
    }

    void warn(long line, String subject, String message) {
        count(Tally.WARNINGS, 1);
        if (warnings.size() < ImportReport.MOST_WARNINGS) {
            warnings.add(new ImportWarning(line, subject, message));
        }
    }

    void reject(Rejection rejection) {
        count(Tally.REJECTIONS, 1);
        if (firstRejection.isEmpty()) {
            firstRejection.add(rejection);
        }
        rejected.write(rejection);
    }

    void product(Publication publication) {
        products.merge(publication.outcome(), 1L, Long::sum);
    }

    void other(Publication publication) {
        if (publication.outcome() == Outcome.CREATED || publication.outcome() == Outcome.CHANGED) {
            count(Tally.OTHERS, 1);
        }
    }

    ImportReport report(ImportRequest request) {
        return new ImportReport(
                request.file(),
                request.dryRun(),
                counted(Tally.ROWS),
                counted(Tally.OTHERS),
                products.getOrDefault(Outcome.CREATED, 0L),
                products.getOrDefault(Outcome.CHANGED, 0L),
                products.getOrDefault(Outcome.UNCHANGED, 0L),
                counted(Tally.FIGURES),
                unmappedCounts(),
                warnings,
                counted(Tally.WARNINGS),
                counted(Tally.REJECTIONS),
                rejected.path(),
                firstRejection.stream().findFirst());
    }

    private List<UnmappedCount> unmappedCounts() {
        return unmapped.entrySet().stream()
                .map(entry ->
                        new UnmappedCount(
                                entry.getKey().attribute(),
                                entry.getKey().reason(),
                                entry.getValue()))
                .sorted(MOST_FREQUENT_FIRST)
                .toList();
    }

    private void count(Tally tally, long more) {
        tallies.merge(tally, more, Long::sum);
    }

    private long counted(Tally tally) {
        return tallies.getOrDefault(tally, 0L);
    }
}
