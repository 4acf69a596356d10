package org.bordercatalogue.purchasing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bordercatalogue.account.Secrets;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.kernel.OneLine;
import org.bordercatalogue.shortlist.Reason;
import org.bordercatalogue.shortlist.Shortlist;
import org.bordercatalogue.signin.Limit;
import org.bordercatalogue.signin.Network;
import org.bordercatalogue.signin.Throttle;
import org.bordercatalogue.store.CatalogueStore;

/**
 * Keeps shortlists. Who has the link may read, who has the other link may change; the store knows
 * neither, only their hashes, and the link that shows can be told from the one that changes.
 */
public final class Shortlists {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_NOTE = 4_000;
    private static final int MOST_AN_HOUR = 30;

    private final CatalogueStore store;
    private final Secrets secrets;
    private final Throttle throttle;
    private final Clock clock;

    public Shortlists(CatalogueStore store, Secrets secrets, Throttle throttle, Clock clock) {
        this.store = store;
        this.secrets = secrets;
        this.throttle = throttle;
        this.clock = clock;
    }

    /**
     * What is written of a shortlist.
     *
     * @param query the comparison as it stands in an address
     */
    public record Content(String name, String note, String query, List<Reason> reasons) {
        public Content {
            name = OneLine.of("The name of the shortlist", name, LONGEST_NAME);
            note = note.strip();
            reasons = List.copyOf(reasons);
            requireShort("The note", note);
            reasons.forEach(reason -> requireShort("A reason", reason.text()));
        }

        private static void requireShort(String what, String text) {
            if (text.length() > LONGEST_NOTE) {
                throw new CatalogueException(
                        ErrorCode.INVALID_INPUT,
                        what + " is longer than " + LONGEST_NOTE + " characters.");
            }
        }
    }

    /**
     * A shortlist and what whoever opened it may do.
     *
     * @param viewSecret of the link that shows it
     * @param mayEdit whether the link that was opened changes it too
     */
    public record Opened(Shortlist shortlist, String viewSecret, boolean mayEdit) {}

    /** Keeps a new one; gives the secret of the link that changes it. */
    public String add(Content content, Network network) {
        throttle.admit(
                List.of(
                        new Throttle.Counted(
                                "shortlist:" + network.text(),
                                new Limit.Window(MOST_AN_HOUR, Duration.ofHours(1)))));
        String secret = secrets.secret();
        Instant now = clock.instant();
        Shortlist shortlist =
                new Shortlist(
                        secrets.id(),
                        content.name(),
                        content.note(),
                        content.query(),
                        content.reasons(),
                        Secrets.hash(viewSecret(secret)),
                        Secrets.hash(secret),
                        1,
                        now,
                        now);
        store.write(transaction -> {
            transaction.purchase().shortlists().add(shortlist);
            return secret;
        });
        return secret;
    }

    /** Throws {@code NOT_FOUND} for a secret of no shortlist. */
    public Opened open(String secret) {
        String hash = Secrets.hash(secret);
        Shortlist found =
                store.read(transaction -> transaction.purchase().shortlists().findShortlist(hash))
                        .orElseThrow(Shortlists::notFound);
        boolean mayEdit = found.editHash().equals(hash);
        return new Opened(found, mayEdit ? viewSecret(secret) : secret, mayEdit);
    }

    /**
     * Keeps a change. Throws {@code STALE} where somebody else changed it meanwhile, {@code
     * FORBIDDEN} by a link that only shows.
     *
     * @param version that the change was made to
     */
    public void change(String secret, int version, Content content) {
        Opened opened = open(secret);
        if (!opened.mayEdit()) {
            throw new CatalogueException(
                    ErrorCode.FORBIDDEN, "This link shows the shortlist; another one changes it.");
        }
        store.write(transaction -> {
            Shortlist now =
                    transaction
                            .purchase()
                            .shortlists()
                            .findShortlist(Secrets.hash(secret))
                            .orElseThrow(Shortlists::notFound);
            if (now.version() != version) {
                throw new CatalogueException(
                        ErrorCode.STALE,
                        "Somebody changed the shortlist meanwhile; open it again and repeat the"
                                + " change.");
            }
            transaction.purchase().shortlists().replace(changed(now, content));
            return now;
        });
    }

    private Shortlist changed(Shortlist now, Content content) {
        return new Shortlist(
                now.id(),
                content.name(),
                content.note(),
                content.query(),
                content.reasons(),
                now.viewHash(),
                now.editHash(),
                now.version() + 1,
                now.createdAt(),
                clock.instant());
    }

    /** Made of the other one, so that whoever may change can always tell it, and never back. */
    private static String viewSecret(String editSecret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(editSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal("view".getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static CatalogueException notFound() {
        return new CatalogueException(ErrorCode.NOT_FOUND, "There is no shortlist at this link.");
    }
}
