package org.bordercatalogue.mailing;

import java.time.Clock;
import java.util.List;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.mail.Mail;
import org.bordercatalogue.store.CatalogueStore;

/** Mail as the administrator sees it: what waits, what was given up, and what was sent. */
public final class KeptMail {
    private static final int SHOWN = 200;

    private final CatalogueStore store;
    private final Clock clock;

    public KeptMail(CatalogueStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The newest first. */
    public List<Mail> listLatest(Actor actor) {
        requireAdministrator(actor);
        return store.read(transaction -> transaction.mail().listLatest(SHOWN));
    }

    /** Tries one that was given up as if it were new. */
    public void tryAgain(Actor actor, long sequence) {
        requireAdministrator(actor);
        store.write(transaction -> {
            Mail mail =
                    transaction
                            .mail()
                            .findMail(sequence)
                            .filter(it -> it.state() != Mail.State.SENT)
                            .orElseThrow(KeptMail::unknown);
            transaction.mail().save(mail.again(clock.instant()));
            transaction
                    .audit()
                    .record(actor.audited(), "mail-tried-again", Long.toString(sequence), "");
            return mail;
        });
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.administrator()) {
            throw unknown();
        }
    }

    private static CatalogueException unknown() {
        return new CatalogueException(ErrorCode.NOT_FOUND, "There is no such mail.");
    }
}
