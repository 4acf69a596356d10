package org.bordercatalogue.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.account.EmailAddress;

/** Keeps mail that is to be sent, written in the transaction of its cause. */
public interface MailStore {
    void enqueue(EmailAddress to, String subject, String body, Instant dueAt);

    /** Waiting and due, the oldest first. */
    List<Mail> listDue(Instant now, int most);

    Optional<Mail> findMail(long sequence);

    void save(Mail mail);

    /** The newest first. */
    List<Mail> listLatest(int most);

    int count(Mail.State state);

    /** Forgets what was sent. */
    void purge(Instant createdBefore);
}
