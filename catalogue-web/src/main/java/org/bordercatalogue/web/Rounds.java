package org.bordercatalogue.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.account.IdentityStores;
import org.bordercatalogue.config.MailSettings;
import org.bordercatalogue.config.Settings;
import org.bordercatalogue.mail.smtp.SmtpConfig;
import org.bordercatalogue.mail.smtp.SmtpTransport;
import org.bordercatalogue.mailing.Delivery;
import org.bordercatalogue.mailing.Postman;
import org.bordercatalogue.store.CatalogueStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is done of the server's own accord while it runs: letters are sent, what is due is done, and
 * what is over is forgotten. Ends with the server.
 */
final class Rounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration SESSIONS_KEPT = Duration.ofHours(13);
    private static final Duration LINKS_KEPT = Duration.ofDays(30);
    private static final Duration ATTEMPTS_KEPT = Duration.ofDays(1);
    private static final Duration UNVERIFIED_KEPT = Duration.ofDays(7);
    private static final Duration MAIL_KEPT = Duration.ofDays(90);

    private final CatalogueStore store;
    private final Clock clock;
    private final List<Runnable> due;
    private final Optional<Postman> postman;
    private final ScheduledExecutorService scheduler =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("rounds").factory());

    private Rounds(
            CatalogueStore store, Clock clock, List<Runnable> due, Optional<Postman> postman) {
        this.store = store;
        this.clock = clock;
        this.due = List.copyOf(due);
        this.postman = postman;
    }

    /**
     * @param due what else is done each minute
     */
    static Rounds start(Settings settings, CatalogueStore store, Clock clock, List<Runnable> due) {
        Optional<Postman> postman =
                settings.mail()
                        .map(mail ->
                                new Postman(
                                        new Delivery(
                                                store,
                                                new SmtpTransport(config(mail), clock),
                                                clock)));
        Rounds rounds = new Rounds(store, clock, due, postman);
        postman.ifPresent(Postman::start);
        Future<?> _ = rounds.scheduler.scheduleWithFixedDelay(rounds::run, 0, 1, TimeUnit.MINUTES);
        return rounds;
    }

    @Override
    public void close() {
        scheduler.shutdown();
        postman.ifPresent(Postman::close);
        try {
            if (!scheduler.awaitTermination(10, TimeUnit.SECONDS)) {
                scheduler.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever fails is tried again in a minute. */
    private void run() {
        attempt(this::forget);
        due.forEach(Rounds::attempt);
    }

    private static void attempt(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.warn("What was due could not be done: {}", e.getMessage(), e);
        }
    }

    private void forget() {
        Instant now = clock.instant();
        store.write(transaction -> {
            IdentityStores people = transaction.identity();
            people.sessions().purge(now.minus(SESSIONS_KEPT), now);
            people.links().purge(now.minus(LINKS_KEPT));
            people.attempts().purge(now.minus(ATTEMPTS_KEPT));
            people.joining().purge(now.minus(UNVERIFIED_KEPT));
            transaction.mail().purge(now.minus(MAIL_KEPT));
            return now;
        });
    }

    private static SmtpConfig config(MailSettings mail) {
        return new SmtpConfig(
                mail.server(), mail.user(), mail.password(), new EmailAddress(mail.from()));
    }
}
