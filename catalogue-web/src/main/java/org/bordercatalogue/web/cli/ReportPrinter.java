package org.bordercatalogue.web.cli;

import static org.bordercatalogue.web.cli.ErrandRunner.number;

import org.bordercatalogue.ingest.ImportReport;
import org.bordercatalogue.ingest.ImportReport.ImportWarning;
import org.bordercatalogue.ingest.ImportReport.UnmappedCount;

/** Tells an operator what an import did. */
final class ReportPrinter {
    private static final int MOST_LINES = 20;

    private final Voice voice;

    ReportPrinter(Voice voice) {
        this.voice = voice;
    }

    void print(ImportReport report) {
        String would = report.dryRun() ? " (dry run, nothing was written)" : "";
        voice.say(
                report.file().getFileName() + ": " + number(report.rows()) + " rows read" + would);
        voice.say(
                "  products: "
                        + number(report.created())
                        + " new, "
                        + number(report.changed())
                        + " changed, "
                        + number(report.unchanged())
                        + " unchanged; figures: "
                        + number(report.figures())
                        + "; exhibitors, editions and listings new or changed: "
                        + number(report.other()));
        printUnmapped(report);
        printWarnings(report);
        printRejected(report);
    }

    private void printUnmapped(ImportReport report) {
        if (report.unmapped().isEmpty()) {
            return;
        }
        voice.say("  kept without a figure: " + number(report.unmappedCount()) + " statements");
        for (UnmappedCount unmapped : report.unmapped().stream().limit(MOST_LINES).toList()) {
            voice.say(
                    "    "
                            + unmapped.attribute()
                            + " ("
                            + number(unmapped.count())
                            + "): "
                            + unmapped.reason());
        }
        sayMore(report.unmapped().size());
    }

    private void printWarnings(ImportReport report) {
        if (report.warningCount() == 0) {
            return;
        }
        voice.say("  warnings: " + number(report.warningCount()));
        for (ImportWarning warning : report.warnings().stream().limit(MOST_LINES).toList()) {
            voice.say(
                    "    line "
                            + warning.line()
                            + ", "
                            + warning.subject()
                            + ": "
                            + warning.message());
        }
        sayMore(report.warningCount());
    }

    private void printRejected(ImportReport report) {
        if (report.rejectedCount() == 0) {
            return;
        }
        voice.say(
                "  rejected: "
                        + number(report.rejectedCount())
                        + report.rejectedFile()
                                .map(file -> "; they stand with their reasons in " + file)
                                .orElse(""));
        report.firstRejection()
                .ifPresent(first ->
                        voice.say("    first: line " + first.line() + ": " + first.reason()));
    }

    private void sayMore(long all) {
        if (all > MOST_LINES) {
            voice.say("    and " + number(all - MOST_LINES) + " more");
        }
    }
}
