package org.bordercatalogue.mail;

import java.time.Instant;
import java.util.Optional;
import org.bordercatalogue.account.EmailAddress;

/**
 * One letter on its way.
 *
 * @param sequence ascends in the order of writing
 * @param body plain text; empty once sent, because it may hold a link
 * @param tries so far
 * @param dueAt not tried before
 * @param trouble why the last try failed
 */
public record Mail(
        long sequence,
        EmailAddress to,
        String subject,
        String body,
        Instant createdAt,
        State state,
        int tries,
        Instant dueAt,
        Optional<String> trouble) {

    /** How far it has come. */
    public enum State {
        WAITING,
        SENT,
        /** Given up; for the administrator to see. */
        FAILED
    }

    public Mail sent() {
        return new Mail(
                sequence,
                to,
                subject,
                "",
                createdAt,
                State.SENT,
                tries + 1,
                dueAt,
                Optional.empty());
    }

    public Mail postponed(Instant until, String reason) {
        return new Mail(
                sequence,
                to,
                subject,
                body,
                createdAt,
                State.WAITING,
                tries + 1,
                until,
                Optional.of(reason));
    }

    public Mail failed(String reason) {
        return new Mail(
                sequence,
                to,
                subject,
                body,
                createdAt,
                State.FAILED,
                tries + 1,
                dueAt,
                Optional.of(reason));
    }

    /** As good as new: an administrator asks to try again. */
    public Mail again(Instant now) {
        return new Mail(
                sequence, to, subject, body, createdAt, State.WAITING, 0, now, Optional.empty());
    }
}
