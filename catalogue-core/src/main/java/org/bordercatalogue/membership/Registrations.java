package org.bordercatalogue.membership;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.access.Role.ExhibitorAdmin;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.account.Link;
import org.bordercatalogue.account.Registration;
import org.bordercatalogue.account.Registration.Decision;
import org.bordercatalogue.account.Registration.State;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.kernel.Slug;
import org.bordercatalogue.mail.Letter;
import org.bordercatalogue.signin.Correspondence;
import org.bordercatalogue.signin.Limits;
import org.bordercatalogue.signin.Network;
import org.bordercatalogue.signin.Throttle;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.Transaction;

/** Companies that ask to be exhibitors, and the organisers who decide. */
public final class Registrations {
    private static final Duration LASTING = Duration.ofHours(24);

    private final CatalogueStore store;
    private final Throttle throttle;
    private final Correspondence correspondence;
    private final NewAccounts accounts;

    public Registrations(
            CatalogueStore store,
            Throttle throttle,
            Correspondence correspondence,
            NewAccounts accounts) {
        this.store = store;
        this.throttle = throttle;
        this.correspondence = correspondence;
        this.accounts = accounts;
    }

    /** Sends a link, or word of the account that there is; the answer does not tell which. */
    public void register(Form form, Network network) {
        throttle.admit(List.of(Limits.linksFrom(network)));
        Registration registration = registration(form);
        if (throttle.admits(Limits.linksTo(form.email()))) {
            store.write(transaction -> {
                if (transaction.identity().accounts().findByEmail(form.email()).isPresent()) {
                    tellOfAccount(transaction, form);
                } else {
                    sendLink(transaction, registration);
                }
                return registration;
            });
        }
    }

    /** Those that wait for an organiser, the longest waiting first. */
    public List<Waiting> listWaiting(Actor actor) {
        requireOrganiser(actor);
        return store.read(transaction ->
                transaction.identity().joining().listRegistrations(State.WAITING).stream()
                        .map(each ->
                                new Waiting(
                                        each,
                                        transaction.exhibitors().matchExhibitor(each.company())))
                        .toList());
    }

    /** One's own, the latest first. */
    public List<Registration> listOwn(String account) {
        return store.read(
                transaction -> transaction.identity().joining().listRegistrationsOf(account));
    }

    /** Makes a new exhibitor with the asker as its administrator. */
    public Exhibitor approve(Actor actor, String id) {
        return decide(
                actor,
                id,
                (transaction, registration) -> {
                    Exhibitor exhibitor = newExhibitor(transaction, registration);
                    transaction.exhibitors().saveExhibitor(exhibitor);
                    transaction
                            .audit()
                            .record(actor.audited(), "exhibitor-created", exhibitor.id(), "");
                    admit(transaction, actor, registration, new ExhibitorAdmin(exhibitor.id()));
                    return exhibitor;
                });
    }

    /** Lets the asker into an exhibitor that there is. */
    public Exhibitor approveInto(Actor actor, String id, Role role) {
        Granting.require(actor, role);
        return decide(
                actor,
                id,
                (transaction, registration) -> {
                    Exhibitor exhibitor =
                            Members.exhibitor(role)
                                    .flatMap(transaction.exhibitors()::findExhibitor)
                                    .orElseThrow(() ->
                                            new CatalogueException(
                                                    ErrorCode.NOT_FOUND,
                                                    "There is no such exhibitor."));
                    admit(transaction, actor, registration, role);
                    return exhibitor;
                });
    }

    /**
     * @param reason told to the asker
     */
    public void refuse(Actor actor, String id, String reason) {
        if (reason.isBlank()) {
            throw new CatalogueException(
                    ErrorCode.INVALID_INPUT, "Say why; the company is told the reason.");
        }
        decide(
                actor,
                id,
                (transaction, registration) -> {
                    Registration refused =
                            registration.decided(
                                    State.REFUSED,
                                    new Decision(actor.audited(), accounts.now(), reason));
                    transaction.identity().joining().save(refused);
                    tell(
                            transaction,
                            registration,
                            "registration-refused",
                            Map.of("reason", reason));
                    return refused;
                });
    }

    private void admit(Transaction transaction, Actor actor, Registration registration, Role role) {
        transaction
                .identity()
                .joining()
                .save(
                        registration.decided(
                                State.APPROVED, new Decision(actor.audited(), accounts.now(), "")));
        accounts.grant(transaction, registration.account().orElseThrow(), role, actor.audited());
        tell(transaction, registration, "registration-approved", Map.of());
    }

    private <T> T decide(Actor actor, String id, Step<T> step) {
        requireOrganiser(actor);
        return store.write(transaction -> {
            Registration registration =
                    transaction
                            .identity()
                            .joining()
                            .findRegistration(id)
                            .filter(it -> it.state() != State.UNVERIFIED)
                            .orElseThrow(() ->
                                    new CatalogueException(
                                            ErrorCode.NOT_FOUND, "There is no such registration."));
            if (registration.state() != State.WAITING) {
                throw new CatalogueException(
                        ErrorCode.CONFLICT, "Somebody decided on this registration already.");
            }
            transaction.audit().record(actor.audited(), "registration-decided", id, "");
            return step.decide(transaction, registration);
        });
    }

    private static Exhibitor newExhibitor(Transaction transaction, Registration registration) {
        String base = Slug.of(registration.company());
        if (base.isEmpty()) {
            base = "exhibitor";
        }
        String id = base;
        for (int n = 2; transaction.exhibitors().findExhibitor(id).isPresent(); n++) {
            id = base + "-" + n;
        }
        return new Exhibitor(
                id,
                registration.company(),
                registration.country(),
                registration.website(),
                List.of(),
                List.of());
    }

    private Registration registration(Form form) {
        return new Registration(
                accounts.id(),
                form.email(),
                form.name(),
                form.company(),
                form.country(),
                form.website(),
                form.language(),
                accounts.now(),
                State.UNVERIFIED,
                Optional.empty(),
                Optional.empty());
    }

    private void sendLink(Transaction transaction, Registration registration) {
        transaction.identity().joining().save(registration);
        transaction.audit().record("visitor", "registered", registration.id(), "");
        correspondence.writeWithLink(
                transaction,
                new Correspondence.Bearer(Link.Purpose.REGISTRATION, registration.id(), LASTING),
                registration.email(),
                letter("registration", registration, Map.of()));
    }

    private void tellOfAccount(Transaction transaction, Form form) {
        transaction.audit().record("visitor", "registered-again", "unknown", "");
        correspondence.write(
                transaction,
                form.email(),
                Letter.of("registration-known", form.language(), Map.of("name", form.name())));
    }

    private void tell(
            Transaction transaction,
            Registration registration,
            String kind,
            Map<String, String> values) {
        correspondence.write(transaction, registration.email(), letter(kind, registration, values));
    }

    private static Letter letter(
            String kind, Registration registration, Map<String, String> values) {
        Map<String, String> all = new TreeMap<>(values);
        all.put("name", registration.name());
        all.put("company", registration.company());
        return Letter.of(kind, registration.language(), all);
    }

    private static void requireOrganiser(Actor actor) {
        if (!Granting.organises(actor)) {
            throw new CatalogueException(ErrorCode.NOT_FOUND, "There is nothing here for you.");
        }
    }

    /** What a company tells of itself. */
    public record Form(
            EmailAddress email,
            String name,
            String company,
            Optional<String> country,
            Optional<String> website,
            String language) {}

    /**
     * @param like an exhibitor that goes by the same name
     */
    public record Waiting(Registration registration, Optional<Exhibitor> like) {}

    private interface Step<T> {
        T decide(Transaction transaction, Registration registration);
    }
}
