package org.bordercatalogue.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bordercatalogue.membership.TestingPeople.OFFICE;
import static org.bordercatalogue.membership.TestingPeople.PASSWORD;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.access.Role.Administrator;
import org.bordercatalogue.access.Role.Delegate;
import org.bordercatalogue.access.Role.ExhibitorAdmin;
import org.bordercatalogue.access.Role.ExhibitorEditor;
import org.bordercatalogue.access.Role.Organiser;
import org.bordercatalogue.access.Scope;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.account.Registration;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MembershipTest {
    private static final String ANA = "ana@newco.example";
    private static final Actor ORGANISER =
            Actor.of("org", "Bo", new Organiser(Scope.ALL, Scope.ALL, false));
    private static final Actor ADMINISTRATOR = Actor.of("adm", "Cy", new Administrator());
    private static final Actor ACME = Actor.of("boss", "Di", new ExhibitorAdmin("acme"));

    private final TestingPeople people;

    MembershipTest(@TempDir Path folder) {
        this.people = new TestingPeople(folder);
    }

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    void aCompanyRegistersIsApprovedAndAdministersItsExhibitor() {
        register(ANA);
        assertThat(people.registrations.listWaiting(ORGANISER)).isEmpty();
        people.links.complete(people.link("registration"), "", PASSWORD, "en");
        assertThat(people.signedIn(ANA).actor().roles()).isEmpty();
        Registration waiting = waiting();

        Exhibitor exhibitor = people.registrations.approve(ORGANISER, waiting.id());

        assertThat(exhibitor.id()).isEqualTo("newco-ltd");
        assertThat(people.signedIn(ANA).actor().administers("newco-ltd")).isTrue();
        assertThat(people.mails().getFirst().subject()).isEqualTo("registration-approved");
        assertCode(() -> people.registrations.approve(ORGANISER, waiting.id()), ErrorCode.CONFLICT);
        assertThat(people.audited("newco-ltd")).containsExactly("exhibitor-created");
    }

    @Test
    void aCompanyThatIsThereAlreadyGetsAnotherPersonInsteadOfASecondExhibitor() {
        register(ANA);
        people.links.complete(people.link("registration"), "", PASSWORD, "en");

        people.registrations.approveInto(
                ORGANISER, waiting().id(), new ExhibitorEditor("acme", true));

        assertThat(people.signedIn(ANA).actor().exhibitors()).containsExactly("acme");
    }

    @Test
    void aRefusalIsToldWithItsReason() {
        register(ANA);
        people.links.complete(people.link("registration"), "", PASSWORD, "en");
        String id = waiting().id();
        assertCode(() -> people.registrations.refuse(ORGANISER, id, " "), ErrorCode.INVALID_INPUT);
        people.registrations.refuse(ORGANISER, id, "not border technology");

        assertThat(people.mails().getFirst().body()).contains("reason=not border technology");
        assertThat(people.signedIn(ANA).actor().roles()).isEmpty();
    }

    @Test
    void aRegistrationOfAKnownAddressIsAnsweredByMailAlone() {
        people.person(ANA, new Delegate());
        register(ANA);

        assertThat(people.mails())
                .singleElement()
                .returns("registration-known", it -> it.subject());
        IntStream.range(0, 9).forEach(n -> register(ANA));
        assertThat(people.mails()).hasSize(3);
        assertCode(() -> register(ANA), ErrorCode.TOO_MANY_ATTEMPTS);
    }

    @Test
    void onlyOrganisersDecideOnRegistrations() {
        register(ANA);
        people.links.complete(people.link("registration"), "", PASSWORD, "en");
        String id = waiting().id();

        for (Actor actor : List.of(Actor.VISITOR, ACME, Actor.of("d", "D", new Delegate()))) {
            assertCode(() -> people.registrations.listWaiting(actor), ErrorCode.NOT_FOUND);
            assertCode(() -> people.registrations.approve(actor, id), ErrorCode.NOT_FOUND);
            assertCode(() -> people.registrations.refuse(actor, id, "x"), ErrorCode.NOT_FOUND);
        }
    }

    @Test
    void anInvitationMakesAnAccountOrAddsToOne() {
        invite(ACME, "eve@acme.example", new ExhibitorEditor("acme", false));
        assertThat(people.links.open(people.link("invitation")))
                .hasValueSatisfying(it -> assertThat(it.wantsPassword()).isTrue());
        people.links.complete(people.link("invitation"), "Eve", PASSWORD, "fr");
        assertThat(people.signedIn("eve@acme.example").actor().edits("acme")).isTrue();

        invite(ORGANISER, "eve@acme.example", new ExhibitorAdmin("other"));
        assertThat(people.links.open(people.link("invitation")))
                .hasValueSatisfying(it -> assertThat(it.wantsPassword()).isFalse());
        people.links.complete(people.link("invitation"), "", "", "en");
        assertThat(people.signedIn("eve@acme.example").actor().exhibitors())
                .containsExactly("acme", "other");
    }

    @Test
    void nobodyGivesWhatIsNotTheirsToGive() {
        assertRefused(Actor.VISITOR, new Delegate());
        assertRefused(ACME, new ExhibitorEditor("other", false));
        assertRefused(ACME, new ExhibitorAdmin("other"));
        assertRefused(ACME, new Delegate());
        assertRefused(
                Actor.of("e", "E", new ExhibitorEditor("acme", true)),
                new ExhibitorEditor("acme", true));
        assertRefused(ORGANISER, new Organiser(Scope.ALL, Scope.ALL, false));
        assertRefused(ORGANISER, new Administrator());
        assertRefused(ADMINISTRATOR, new Role.Machine());
    }

    @Test
    void anInvitationCanBeWithdrawnAndGrowsOld() {
        String id = invite(ACME, "eve@acme.example", new ExhibitorEditor("acme", false));
        String link = people.link("invitation");
        assertThat(people.invitations.listOpen(ORGANISER)).hasSize(1);
        assertThat(people.invitations.listOpen(ACME)).hasSize(1);
        Actor other = Actor.of("o", "O", new ExhibitorAdmin("other"));
        assertThat(people.invitations.listOpen(other)).isEmpty();
        assertCode(() -> people.invitations.withdraw(other, id), ErrorCode.NOT_FOUND);
        people.invitations.withdraw(ACME, id);
        assertThat(people.links.open(link)).isEmpty();

        invite(ACME, "eve@acme.example", new ExhibitorEditor("acme", false));
        people.clock.advance(Duration.ofDays(14));
        assertThat(people.links.open(people.link("invitation"))).isEmpty();
    }

    @Test
    void anExhibitorIsHandedOverAndNeverLeftWithoutAnAdministrator() {
        String ana = people.person("ana@acme.example", new ExhibitorAdmin("acme"));
        String eve = people.person("eve@acme.example", new ExhibitorEditor("acme", false));
        Actor admin = people.signedIn("ana@acme.example").actor();
        assertCode(() -> people.members.remove(admin, "acme", ana), ErrorCode.CONFLICT);
        assertCode(
                () -> people.members.change(admin, ana, new ExhibitorEditor("acme", true)),
                ErrorCode.CONFLICT);

        people.members.change(admin, eve, new ExhibitorAdmin("acme"));
        people.members.remove(admin, "acme", ana);

        assertThat(people.members.listMembers(ORGANISER, "acme"))
                .extracting(member -> member.account().id())
                .containsExactly(eve);
        assertThat(people.signedIn("ana@acme.example").actor().roles()).isEmpty();
    }

    @Test
    void anotherExhibitorsPeopleAreNotThere() {
        String ana = people.person("ana@acme.example", new ExhibitorAdmin("acme"));
        Actor other = Actor.of("o", "O", new ExhibitorAdmin("other"));

        assertCode(() -> people.members.listMembers(other, "acme"), ErrorCode.NOT_FOUND);
        assertCode(() -> people.members.remove(other, "acme", ana), ErrorCode.NOT_FOUND);
        assertCode(
                () -> people.members.change(other, ana, new ExhibitorEditor("acme", false)),
                ErrorCode.NOT_FOUND);
        assertCode(
                () -> people.members.change(other, ana, new ExhibitorAdmin("other")),
                ErrorCode.NOT_FOUND);
    }

    @Test
    void theCatalogueKeepsAnAdministrator() {
        String only = people.person("adm@wco.example", new Administrator());
        String grant =
                people.accounts.listAccounts(ADMINISTRATOR).getFirst().grants().getFirst().id();

        assertCode(() -> people.accounts.withdraw(ADMINISTRATOR, only, grant), ErrorCode.CONFLICT);
        assertCode(() -> people.accounts.listAccounts(ORGANISER), ErrorCode.NOT_FOUND);
    }

    private void register(String email) {
        people.registrations.register(
                new Registrations.Form(
                        new EmailAddress(email),
                        "Ana",
                        "NewCo Ltd",
                        Optional.of("NZ"),
                        Optional.empty(),
                        "en"),
                OFFICE);
    }

    private Registration waiting() {
        return people.registrations.listWaiting(ORGANISER).getFirst().registration();
    }

    private String invite(Actor actor, String email, Role role) {
        return people.invitations
                .invite(
                        actor,
                        new Invitations.Wish(new EmailAddress(email), "Somebody", role),
                        "en")
                .id();
    }

    private void assertRefused(Actor actor, Role role) {
        assertCode(() -> invite(actor, "eve@acme.example", role), ErrorCode.NOT_FOUND);
    }

    private static void assertCode(ThrowingCallable attempt, ErrorCode code) {
        assertThatThrownBy(attempt)
                .asInstanceOf(InstanceOfAssertFactories.type(CatalogueException.class))
                .returns(code, CatalogueException::code);
    }
}
