package org.bordercatalogue.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
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
    private final Map<List<String>, Long> unmapped = new LinkedHashMap<>();
    private final List<ImportWarning> warnings = new ArrayList<>();
    private final List<Rejection> firstRejections = new ArrayList<>();
    private final Map<Outcome, Long> outcomes = new LinkedHashMap<>();
    private final AtomicLong rows = new AtomicLong();
    private final AtomicLong other = new AtomicLong();
    private final AtomicLong figures = new AtomicLong();
    private final AtomicLong warningCount = new AtomicLong();
    private final AtomicLong rejectedCount = new AtomicLong();

    ImportLog(RejectedFile rejected) {
        this.rejected = rejected;
    }

    void row() {
        rows.incrementAndGet();
    }

    long rows() {
        return rows.get();
    }

    void figures(long count) {
        figures.addAndGet(count);
    }

    void unmapped(String attribute, String reason) {
        unmapped.merge(List.of(attribute, reason), 1L, Long::sum);
    }

    void warn(long line, String subject, String message) {
        warningCount.incrementAndGet();
        if (warnings.size() < ImportReport.MOST_WARNINGS) {
            warnings.add(new ImportWarning(line, subject, message));
        }
    }

    void reject(Rejection rejection) {
        rejectedCount.incrementAndGet();
        if (firstRejections.isEmpty()) {
            firstRejections.add(rejection);
        }
        rejected.write(rejection);
    }

    void product(Publication publication) {
        outcomes.merge(publication.outcome(), 1L, Long::sum);
    }

    void other(Publication publication) {
        if (publication.outcome() != Outcome.UNCHANGED) {
            other.incrementAndGet();
        }
    }

    ImportReport report(ImportRequest request) {
        List<UnmappedCount> counts =
                unmapped.entrySet().stream()
                        .map(entry ->
                                new UnmappedCount(
                                        entry.getKey().get(0),
                                        entry.getKey().get(1),
                                        entry.getValue()))
                        .sorted(MOST_FREQUENT_FIRST)
                        .toList();
        return new ImportReport(
                request.file(),
                request.dryRun(),
                rows.get(),
                other.get(),
                outcomes.getOrDefault(Outcome.CREATED, 0L),
                outcomes.getOrDefault(Outcome.CHANGED, 0L),
                outcomes.getOrDefault(Outcome.UNCHANGED, 0L),
                figures.get(),
                counts,
                warnings,
                warningCount.get(),
                rejectedCount.get(),
                rejected.path(),
                Optional.of(firstRejections).filter(list -> !list.isEmpty()).map(List::getFirst));
    }
}
