package org.bordercatalogue.web.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.account.Grant;
import org.bordercatalogue.account.Secrets;
import org.bordercatalogue.account.Session;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.web.Catalogue;

/**
 * A running catalogue that tests may write to: one for all of a run, so each test makes what it
 * needs under names of its own. A test asks for it by a parameter of this type, with {@link
 * WorkshopExtension}.
 */
public final class Workshop {
    private final Catalogue catalogue;
    private final Site site;
    private final Secrets secrets;

    Workshop(Catalogue catalogue, Site site) {
        this.catalogue = catalogue;
        this.site = site;
        this.secrets = catalogue.people().secrets();
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public CatalogueStore store() {
        return catalogue.store();
    }

    public Site site() {
        return site;
    }

    /** A browser of nobody's. */
    public Client visitor() {
        return new Client(site, Map.of());
    }

    /** Somebody new who is signed in, with the second factor shown, and holds the roles. */
    public Client as(Role... roles) {
        return signedIn(person(roles), Session.Strength.SECOND_FACTOR);
    }

    /** A new browser in which the account is signed in. */
    public Client signedIn(Account account, Session.Strength strength) {
        return browser(account, strength, Instant.now());
    }

    /** A browser in which the account was signed in until its session ended by itself. */
    public Client lapsed(Account account) {
        return browser(
                account, Session.Strength.SECOND_FACTOR, Instant.now().minus(Duration.ofHours(2)));
    }

    private Client browser(Account account, Session.Strength strength, Instant seen) {
        String secret = secrets.secret();
        store().write(transaction -> {
            transaction
                    .identity()
                    .sessions()
                    .add(
                            new Session(
                                    Secrets.hash(secret),
                                    account.id(),
                                    strength,
                                    seen,
                                    seen,
                                    "a browser"));
            return secret;
        });
        return new Client(site, Map.of("sid", secret));
    }

    /** A new account, without a password. */
    public Account person(Role... roles) {
        String id = secrets.id();
        Instant now = Instant.now();
        Account account =
                new Account(
                        id,
                        new EmailAddress("p" + id.hashCode() + "@agency.example"),
                        "Person " + Math.abs(id.hashCode() % 1000),
                        "en",
                        now,
                        Optional.empty());
        store().write(transaction -> {
            transaction.identity().accounts().save(account);
            for (Role role : roles) {
                transaction
                        .identity()
                        .accounts()
                        .add(new Grant(secrets.id(), id, role, "test", now));
            }
            return account;
        });
        return account;
    }

    /** A new exhibitor; returns its id. */
    public String exhibitor(String name) {
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        store().write(transaction ->
                transaction
                        .exhibitors()
                        .saveExhibitor(
                                new Exhibitor(
                                        id,
                                        name,
                                        Optional.empty(),
                                        Optional.empty(),
                                        List.of(),
                                        List.of())));
        return id;
    }
}
