package org.bordercatalogue.web.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.access.Scope;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.indexing.IndexDifferences;
import org.bordercatalogue.ingest.ImportReport;
import org.bordercatalogue.ingest.ImportRequest;
import org.bordercatalogue.ingest.Progress;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.membership.Invitations;

/** Does errands on an open catalogue and says what came of them. */
final class ErrandRunner {
    private static final String OPERATOR = "operator";
    private static final int MOST_LINES = 20;

    private final Workplace workplace;
    private final Voice voice;

    ErrandRunner(Workplace workplace, Voice voice) {
        this.workplace = workplace;
        this.voice = voice;
    }

    /** Returns the exit code. */
    int run(Errand errand) {
        return switch (errand) {
            case Errand.Import(List<Path> files, boolean dryRun) -> importFiles(files, dryRun);
            case Errand.Export(Path file) -> export(file);
            case Errand.Backup(Path file) -> backup(file);
            case Errand.Reindex _ -> reindex();
            case Errand.Check _ -> check();
            case Errand.User user -> user(user);
        };
    }

    /** What was taken is found, even if a later file fails. */
    private int importFiles(List<Path> files, boolean dryRun) {
        try {
            long rejected =
                    files.stream()
                            .mapToLong(file -> importFile(file, dryRun).rejectedCount())
                            .sum();
            return rejected > 0 ? ExitCode.SOME_REJECTED : ExitCode.DONE;
        } finally {
            if (!dryRun) {
                voice.progress("Updating the index");
                workplace.indexing().catchUp();
            }
        }
    }

    private ImportReport importFile(Path file, boolean dryRun) {
        Progress progress =
                (done, total) -> voice.progress(file.getFileName() + ": " + count(done, total));
        ImportReport report =
                workplace
                        .importer()
                        .importFile(new ImportRequest(file, dryRun, OPERATOR), progress);
        new ReportPrinter(voice).print(report);
        return report;
    }

    /** Nobody has a password from the start; whoever opens the link chooses one. */
    private int user(Errand.User user) {
        String address =
                workplace.handOver(
                        new Invitations.Wish(
                                new EmailAddress(user.email()), user.name(), role(user.role())));
        voice.say("Good once, for 24 hours: " + address);
        return ExitCode.DONE;
    }

    private static Role role(String word) {
        return switch (word) {
            case "administrator" -> new Role.Administrator();
            case "organiser" -> new Role.Organiser(Scope.ALL, Scope.ALL, true);
            case "delegate" -> new Role.Delegate();
            default ->
                    throw new CatalogueException(
                            ErrorCode.INVALID_INPUT,
                            "There is no role "
                                    + word
                                    + "; the roles are administrator, organiser, delegate.");
        };
    }

    private int export(Path file) {
        long lines =
                workplace
                        .exporter()
                        .export(file, (done, total) -> voice.progress(count(done, total)));
        voice.say("Wrote " + number(lines) + " lines to " + file + ".");
        return ExitCode.DONE;
    }

    private int backup(Path file) {
        int files = workplace.backup().write(file);
        voice.say("Wrote " + number(files) + " files into the backup " + file + ".");
        return ExitCode.DONE;
    }

    private int reindex() {
        long products = workplace.indexing().rebuild(done -> voice.progress(number(done)));
        voice.say("Indexed " + number(products) + " products anew.");
        return ExitCode.DONE;
    }

    private int check() {
        workplace.indexing().catchUp();
        IndexDifferences differences = workplace.indexing().check();
        tell("is live but not in the index", differences.missing());
        tell("is in the index but not live", differences.orphaned());
        tell("is in the index with an old content", differences.stale());
        if (differences.isEmpty()) {
            voice.say("Store and index agree on " + number(differences.compared()) + " products.");
            return ExitCode.DONE;
        }
        voice.say(
                number(differences.count())
                        + " differences between store and index; run reindex to mend them.");
        return ExitCode.REFUSED;
    }

    private void tell(String difference, List<String> ids) {
        ids.stream().limit(MOST_LINES).forEach(id -> voice.say(id + " " + difference));
    }

    private static String count(long done, long total) {
        return total == 0 ? number(done) : number(done) + " of " + number(total);
    }

    static String number(long value) {
        return String.format(Locale.ENGLISH, "%,d", value);
    }
}
