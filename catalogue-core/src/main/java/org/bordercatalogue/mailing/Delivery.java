package org.bordercatalogue.mailing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bordercatalogue.mail.Mail;
import org.bordercatalogue.mail.MailTransport;
import org.bordercatalogue.mail.MailTransport.NotSentException;
import org.bordercatalogue.store.CatalogueStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due, the oldest first. Each mail is sent outside of any transaction and marked
 * after: a stop in between sends it twice rather than never.
 */
public final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int AT_ONCE = 20;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final int GROWTH = 4;
    private static final int MOST_TRIES = 7;

    private final CatalogueStore store;
    private final MailTransport transport;
    private final Clock clock;

    public Delivery(CatalogueStore store, MailTransport transport, Clock clock) {
        this.store = store;
        this.transport = transport;
        this.clock = clock;
    }

    /** Tries all that is due once; returns how many were sent. */
    public int deliver() {
        int sent = 0;
        for (List<Mail> due = due(); !due.isEmpty(); due = due()) {
            for (Mail mail : due) {
                sent += deliver(mail) ? 1 : 0;
            }
        }
        return sent;
    }

    private List<Mail> due() {
        Instant now = clock.instant();
        return store.read(transaction -> transaction.mail().listDue(now, AT_ONCE));
    }

    private boolean deliver(Mail mail) {
        try {
            transport.send(mail);
            save(mail.sent());
            return true;
        } catch (NotSentException e) {
            String reason = String.valueOf(e.getMessage());
            boolean lost = e.lasting() || mail.tries() + 1 >= MOST_TRIES;
            LOG.warn("Mail {} was not sent ({}): {}", mail.sequence(), outlook(lost), reason);
            save(lost ? mail.failed(reason) : mail.postponed(later(mail.tries()), reason));
            return false;
        }
    }

    private void save(Mail mail) {
        store.write(transaction -> {
            transaction.mail().save(mail);
            return mail;
        });
    }

    private Instant later(int tries) {
        return clock.instant().plus(FIRST_PAUSE.multipliedBy((long) Math.pow(GROWTH, tries)));
    }

    private static String outlook(boolean lost) {
        return lost ? "given up" : "will be tried again";
    }
}
