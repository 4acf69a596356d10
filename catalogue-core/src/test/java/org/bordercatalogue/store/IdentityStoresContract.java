package org.bordercatalogue.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bordercatalogue.product.TestingCatalogue.exhibitor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.access.Scope;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.account.AnsweredRequest;
import org.bordercatalogue.account.ApiToken;
import org.bordercatalogue.account.Attempts;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.account.Grant;
import org.bordercatalogue.account.Invitation;
import org.bordercatalogue.account.Link;
import org.bordercatalogue.account.Registration;
import org.bordercatalogue.account.SecondFactor;
import org.bordercatalogue.account.Session;
import org.bordercatalogue.account.TokenScope;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.mail.Mail;
import org.bordercatalogue.product.TestingCatalogue;
import org.bordercatalogue.store.jdbi.JdbiCatalogueStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store keeps of people, whatever it is made of. */
public abstract class IdentityStoresContract {
    private static final Instant NOW = Instant.parse("2026-02-03T04:05:06.789Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(1));
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final EmailAddress ANA = new EmailAddress("Ana@Acme.example");

    private final CatalogueStore store;

    protected IdentityStoresContract(StoreConfig config) {
        this.store =
                JdbiCatalogueStore.open(
                        config,
                        TestingCatalogue.standard().json(),
                        Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @BeforeEach
    void addAccount() {
        write(it -> it.exhibitors().saveExhibitor(exhibitor("acme")));
        save(account("a1", ANA));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void givesAccountsBackByIdAndByHoweverTheirAddressIsWritten() {
        assertThat(found(it -> it.identity().accounts().findAccount("a1")))
                .contains(account("a1", ANA));
        assertThat(
                        found(it ->
                                it.identity()
                                        .accounts()
                                        .findByEmail(new EmailAddress("ana@ACME.example"))))
                .contains(account("a1", ANA));
        assertThat(listed(it -> it.identity().accounts().listAccounts())).hasSize(1);
    }

    @Test
    void refusesASecondAccountOfTheSameAddress() {
        assertThatThrownBy(() -> save(account("a2", new EmailAddress("ana@acme.example"))))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("Another account");
    }

    @Test
    void keepsPasswordsSecondFactorsAndCodesThatAreGoodOnce() {
        SecondFactor factor = new SecondFactor("ABC", Optional.of(NOW), 7);
        write(it -> {
            it.identity().accounts().setPassword("a1", "hash");
            it.identity().accounts().setSecondFactor("a1", factor);
            it.identity().accounts().setRecoveryCodes("a1", List.of(HASH));
            return it;
        });
        assertThat(found(it -> it.identity().accounts().findPassword("a1"))).contains("hash");
        assertThat(found(it -> it.identity().accounts().findSecondFactor("a1"))).contains(factor);
        assertThat(useCode()).isTrue();
        assertThat(useCode()).isFalse();
        assertThat(counted(it -> it.identity().accounts().countRecoveryCodes("a1"))).isZero();
        write(it -> {
            it.identity().accounts().removeSecondFactor("a1");
            return it;
        });
        assertThat(found(it -> it.identity().accounts().findSecondFactor("a1"))).isEmpty();
    }

    @Test
    void givesEveryRoleBackAsItWas() {
        List<Role> roles =
                List.of(
                        new Role.Delegate(),
                        new Role.ExhibitorEditor("acme", true),
                        new Role.ExhibitorEditor("acme", false),
                        new Role.ExhibitorAdmin("acme"),
                        new Role.Organiser(Scope.ALL, Scope.only("tc-2023"), true),
                        new Role.Organiser(Scope.only("scanner", "drone"), Scope.only(), false),
                        new Role.Administrator());
        for (int i = 0; i < roles.size(); i++) {
            Grant grant = new Grant("g" + i, "a1", roles.get(i), "operator", NOW);
            write(it -> {
                it.identity().accounts().add(grant);
                return it;
            });
        }
        assertThat(listed(it -> it.identity().accounts().listGrants("a1")))
                .extracting(Grant::role)
                .containsExactlyElementsOf(roles);
        assertThat(listed(it -> it.identity().accounts().listGrantsOf("acme"))).hasSize(3);
        assertThat(listed(it -> it.identity().accounts().listGrants(Role.Organiser.class)))
                .hasSize(2);
    }

    @Test
    void keepsSessionsUntilTheyEnd() {
        Session session =
                new Session(HASH, "a1", Session.Strength.SECOND_FACTOR, NOW, NOW, "a browser");
        write(it -> {
            it.identity().sessions().add(session);
            it.identity().sessions().see(HASH, LATER);
            it.identity().sessions().addDevice(HASH, "a1", LATER);
            return it;
        });
        assertThat(found(it -> it.identity().sessions().findSession(HASH)))
                .contains(
                        new Session(
                                HASH,
                                "a1",
                                Session.Strength.SECOND_FACTOR,
                                NOW,
                                LATER,
                                "a browser"));
        assertThat(is(it -> it.identity().sessions().knowsDevice(HASH, "a1", NOW))).isTrue();
        assertThat(is(it -> it.identity().sessions().knowsDevice(HASH, "a1", LATER))).isFalse();
        assertThat(end()).isTrue();
        assertThat(end()).isFalse();
    }

    @Test
    void keepsLinksInvitationsRegistrationsAndCounts() {
        Link link =
                new Link(HASH, Link.Purpose.INVITATION, "i1", ANA, NOW, LATER, Optional.empty());
        Invitation invitation =
                new Invitation(
                        "i1",
                        ANA,
                        "Ana",
                        new Role.ExhibitorAdmin("acme"),
                        "operator",
                        NOW,
                        LATER,
                        Invitation.State.OPEN);
        Registration registration =
                new Registration(
                                "r1",
                                ANA,
                                "Ana",
                                "NewCo",
                                Optional.of("NZ"),
                                Optional.empty(),
                                "en",
                                NOW,
                                Registration.State.UNVERIFIED,
                                Optional.empty(),
                                Optional.empty())
                        .verified("a1")
                        .decided(
                                Registration.State.REFUSED,
                                new Registration.Decision("org", LATER, "why"));
        Attempts attempts = new Attempts("k", 3, NOW, LATER);
        write(it -> {
            it.identity().links().add(link);
            it.identity().joining().save(invitation);
            it.identity().joining().save(registration);
            it.identity().attempts().save(attempts);
            return it;
        });
        assertThat(found(it -> it.identity().links().findLink(HASH))).contains(link);
        assertThat(found(it -> it.identity().joining().findInvitation("i1"))).contains(invitation);
        assertThat(listed(it -> it.identity().joining().listOpenInvitations(LATER))).isEmpty();
        assertThat(listed(it -> it.identity().joining().listRegistrationsOf("a1")))
                .containsExactly(registration);
        assertThat(found(it -> it.identity().attempts().findAttempts("k"))).contains(attempts);
        write(it -> {
            it.identity().links().useAll(Link.Purpose.INVITATION, "i1", NOW);
            it.identity().attempts().clear("k");
            return it;
        });
        assertThat(found(it -> it.identity().links().findLink(HASH)))
                .hasValueSatisfying(it -> assertThat(it.good(NOW)).isFalse());
        assertThat(found(it -> it.identity().attempts().findAttempts("k"))).isEmpty();
    }

    @Test
    void givesMailInTheOrderOfWritingUntilItIsSentAndForgetsItsTextThen() {
        write(it -> {
            it.mail().enqueue(ANA, "first", "text", NOW);
            it.mail().enqueue(ANA, "second", "text", LATER);
            return it;
        });
        List<Mail> due = listed(it -> it.mail().listDue(NOW, 10));
        assertThat(due).extracting(Mail::subject).containsExactly("first");
        write(it -> {
            it.mail().save(due.getFirst().sent());
            return it;
        });
        assertThat(listed(it -> it.mail().listDue(LATER, 10)))
                .extracting(Mail::subject)
                .containsExactly("second");
        assertThat(found(it -> it.mail().findMail(due.getFirst().sequence())))
                .hasValueSatisfying(it -> assertThat(it.body()).isEmpty());
        assertThat(counted(it -> it.mail().count(Mail.State.SENT))).isEqualTo(1);
    }

    @Test
    void givesTokensBackAsTheyWereUntilTheyAreRevoked() {
        ApiToken first = token("t1", HASH, NOW);
        ApiToken second = token("t2", HASH.replace('0', 'f'), LATER);
        write(it -> {
            it.identity().tokens().add(first);
            it.identity().tokens().add(second);
            return it;
        });
        assertThat(found(it -> it.identity().tokens().findToken(HASH))).contains(first);
        assertThat(listed(it -> it.identity().tokens().listTokens("acme")))
                .containsExactly(second, first);
        assertThat(revoke("other")).isFalse();
        assertThat(revoke("acme")).isTrue();
        assertThat(revoke("acme")).isFalse();
        write(it -> {
            it.identity().tokens().see("t1", LATER);
            return it;
        });
        assertThat(found(it -> it.identity().tokens().findToken(HASH)))
                .hasValueSatisfying(it -> {
                    assertThat(it.usedAt()).contains(LATER);
                    assertThat(it.revokedAt()).contains(LATER);
                    assertThat(it.good(NOW)).isFalse();
                });
    }

    @Test
    void keepsAnswersUnderTheKeysOfTheirAskersUntilTheyArePurged() {
        AnsweredRequest answered =
                new AnsweredRequest(
                        "t1",
                        "key",
                        HASH,
                        201,
                        Optional.of("/there"),
                        Optional.of("d1.1.0"),
                        "{\"name\": \"\u0639\"}",
                        NOW);
        write(it -> {
            it.identity().answered().add(answered);
            return it;
        });
        assertThat(found(it -> it.identity().answered().find("t1", "key"))).contains(answered);
        assertThat(found(it -> it.identity().answered().find("t2", "key"))).isEmpty();
        write(it -> {
            it.identity().answered().purge("t1", NOW);
            it.identity().answered().purge("t2", LATER);
            return it;
        });
        assertThat(found(it -> it.identity().answered().find("t1", "key"))).contains(answered);
        write(it -> {
            it.identity().answered().purge("t1", LATER);
            return it;
        });
        assertThat(found(it -> it.identity().answered().find("t1", "key"))).isEmpty();
    }

    private static ApiToken token(String id, String hash, Instant createdAt) {
        return new ApiToken(
                id,
                hash,
                "a1",
                "acme",
                "Product database",
                List.of(TokenScope.READ, TokenScope.SUBMIT),
                createdAt,
                LATER.plus(Duration.ofDays(9)),
                Optional.empty(),
                Optional.empty());
    }

    private boolean revoke(String exhibitor) {
        return write(it -> it.identity().tokens().revoke(exhibitor, "t1", LATER));
    }

    private boolean useCode() {
        return write(it -> it.identity().accounts().useRecoveryCode("a1", HASH, NOW));
    }

    private void save(Account account) {
        write(it -> {
            it.identity().accounts().save(account);
            return it;
        });
    }

    private static Account account(String id, EmailAddress email) {
        return new Account(id, email, "Ana", "en", NOW, Optional.empty());
    }

    private boolean end() {
        return write(it -> it.identity().sessions().end(HASH));
    }

    private <T> Optional<T> found(Function<Transaction, Optional<T>> work) {
        return store.read(work);
    }

    private <T> List<T> listed(Function<Transaction, List<T>> work) {
        return store.read(work);
    }

    private int counted(Function<Transaction, Integer> work) {
        return store.read(work);
    }

    private boolean is(Function<Transaction, Boolean> work) {
        return store.read(work);
    }

    private <T> T write(Function<Transaction, T> work) {
        return store.write(work);
    }
}
