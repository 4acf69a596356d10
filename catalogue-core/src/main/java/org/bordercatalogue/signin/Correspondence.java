package org.bordercatalogue.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.account.Link;
import org.bordercatalogue.account.Secrets;
import org.bordercatalogue.mail.Letter;
import org.bordercatalogue.mail.Wording;
import org.bordercatalogue.store.Transaction;

/** Writes to people, and makes the one-time links that letters carry. */
public final class Correspondence {
    private final Secrets secrets;
    private final Wording wording;
    private final Clock clock;

    public Correspondence(Secrets secrets, Wording wording, Clock clock) {
        this.secrets = secrets;
        this.wording = wording;
        this.clock = clock;
    }

    /** Puts a letter into the outbox. */
    public void write(Transaction transaction, EmailAddress to, Letter letter) {
        Wording.Worded worded = wording.word(letter);
        transaction.mail().enqueue(to, worded.subject(), worded.body(), clock.instant());
    }

    /** Puts a letter with a link into the outbox; earlier links for the same are useless then. */
    public void writeWithLink(
            Transaction transaction, Bearer bearer, EmailAddress to, Letter letter) {
        SortedMap<String, String> values = new TreeMap<String, String>(letter.values());
        values.put(Letter.LINK, issue(transaction, bearer, to));
        write(transaction, to, Letter.of(letter.kind(), letter.language(), values));
    }

    /** A link without a letter: its secret, to be handed over by whoever asked. */
    public String issue(Transaction transaction, Bearer bearer, EmailAddress to) {
        String secret = secrets.secret();
        Instant now = clock.instant();
        transaction.identity().links().useAll(bearer.purpose(), bearer.subject(), now);
        transaction
                .identity()
                .links()
                .add(
                        new Link(
                                Secrets.hash(secret),
                                bearer.purpose(),
                                bearer.subject(),
                                to,
                                now,
                                now.plus(bearer.lasting()),
                                Optional.empty()));
        return secret;
    }

    /**
     * What a link lets its bearer do.
     *
     * @param subject the id of what it is about
     * @param lasting from now
     */
    public record Bearer(Link.Purpose purpose, String subject, Duration lasting) {}

    /** A letter without values. */
    public static Letter letter(String kind, String language) {
        return Letter.of(kind, language, Map.of());
    }
}
