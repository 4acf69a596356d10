package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bordercatalogue.web.testing.Desks.expect;

import java.time.Instant;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.access.Scope;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.account.Invitation;
import org.bordercatalogue.account.Session;
import org.bordercatalogue.web.testing.Client;
import org.bordercatalogue.web.testing.Desks;
import org.bordercatalogue.web.testing.Workshop;
import org.bordercatalogue.web.testing.WorkshopExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a secretariat does beside deciding: who reviews, whom it trusts, what is a trial. */
@ExtendWith(WorkshopExtension.class)
class SecretariatOverHttpTest {
    private final Workshop workshop;

    SecretariatOverHttpTest(Workshop workshop) {
        this.workshop = workshop;
    }

    @Test
    void aRevisionIsGivenToAColleague() {
        Desks desks = new Desks(workshop, "Assigned Maker");
        Account colleague = workshop.person(new Role.Organiser(Scope.ALL, Scope.ALL, false));
        Account stranger =
                workshop.person(new Role.Organiser(Scope.only("drone"), Scope.ALL, true));
        String draft = desks.begin("Assigned Portal", "cargo-scanner");
        expect(303, desks.submit(draft));

        assertThat(
                        desks.organiser()
                                .page("/desk/revisions/" + draft)
                                .select("select[name=_to] option")
                                .eachAttr("value"))
                .contains(colleague.id())
                .doesNotContain(stranger.id());
        expect(422, desks.decide(desks.organiser(), draft, "assign", "_to", "nobody"));
        expect(303, desks.decide(desks.organiser(), draft, "assign", "_to", colleague.id()));

        Client theirs = workshop.signedIn(colleague, Session.Strength.SECOND_FACTOR);
        expect(303, desks.decide(theirs, draft, "approve"));
    }

    @Test
    void aTrialIsTakenFromThePublicAndComesBack() {
        Desks desks = new Desks(workshop, "Trial Maker");
        String entry = desks.published("Trial Portal", "up to 300 mm");
        String dossier = "/desk/entries/" + entry + "/";

        expect(303, desks.organiser().post(dossier + "as-demo"));
        expect(404, workshop.visitor().get("/products/" + entry));
        expect(303, desks.organiser().post(dossier + "not-demo"));

        expect(200, workshop.visitor().get("/products/" + entry));
    }

    @Test
    void aTrustedCompanysChangesArePublicAtOnceAndComeToTheDeskAfterwards() {
        Desks desks = new Desks(workshop, "Trusted Maker");
        String entry = desks.published("Trusted Portal", "up to 300 mm");
        expect(303, desks.organiser().post("/desk/entries/" + entry + "/trust"));
        String draft = desks.edit(entry);
        desks.write(draft, "up to 333 mm");

        expect(303, desks.submit(draft));

        assertThat(workshop.visitor().page("/products/" + entry).text()).contains("333");
        assertThat(desks.organiser().page("/desk/acknowledge").text()).contains("Trusted Portal");
        assertThat(desks.organiser().page("/desk/entries/" + entry).text())
                .contains("Review this company first");
    }

    @Test
    void anOrganiserIsInvitedForSomeTypesAndEditionsOnly() {
        Client administrator = workshop.as(new Role.Administrator());
        assertThat(administrator.page("/administer/accounts").select("select[multiple]"))
                .hasSize(2);

        expect(
                303,
                administrator.post(
                        "/administer/accounts",
                        "name",
                        "Limited",
                        "email",
                        "limited@secretariat.example",
                        "role",
                        "organiser",
                        "types",
                        "drone",
                        "types",
                        "cargo-scanner",
                        "editions",
                        "example-forum-2031"));

        assertThat(invited("limited@secretariat.example").role())
                .isEqualTo(
                        new Role.Organiser(
                                Scope.only("drone", "cargo-scanner"),
                                Scope.only("example-forum-2031"),
                                false));
    }

    private Invitation invited(String email) {
        return workshop
                .store()
                .read(transaction ->
                        transaction.identity().joining().listOpenInvitations(Instant.now()))
                .stream()
                .filter(each -> each.email().equals(new EmailAddress(email)))
                .findFirst()
                .orElseThrow();
    }
}
