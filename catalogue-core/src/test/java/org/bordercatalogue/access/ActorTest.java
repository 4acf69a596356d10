package org.bordercatalogue.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.access.Role.Administrator;
import org.bordercatalogue.access.Role.Delegate;
import org.bordercatalogue.access.Role.ExhibitorAdmin;
import org.bordercatalogue.access.Role.ExhibitorEditor;
import org.bordercatalogue.access.Role.Organiser;
import org.junit.jupiter.api.Test;

class ActorTest {
    private static final List<String> CARGO = List.of("cargo-scanner", "scanner", "equipment");

    @Test
    void aVisitorMayNothing() {
        Actor visitor = Actor.VISITOR;

        assertThat(visitor.visitor()).isTrue();
        assertThat(visitor.audited()).isEqualTo("visitor");
        assertThat(visitor.edits("acme")).isFalse();
        assertThat(visitor.organiser()).isFalse();
        assertThat(visitor.administrator()).isFalse();
        assertThat(visitor.delegate()).isFalse();
        assertThat(visitor.machine()).isFalse();
    }

    @Test
    void aVisitorCannotBeGivenARole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Actor(Optional.empty(), "", List.of(new Administrator())));
    }

    @Test
    void anEditorWritesForOneExhibitorAndSubmitsOnlyWhereTold() {
        Actor editor =
                Actor.of(
                        "u1",
                        "Ana",
                        new ExhibitorEditor("acme", false),
                        new ExhibitorEditor("other", true));

        assertThat(editor.edits("acme")).isTrue();
        assertThat(editor.submitsFor("acme")).isFalse();
        assertThat(editor.submitsFor("other")).isTrue();
        assertThat(editor.administers("acme")).isFalse();
        assertThat(editor.edits("third")).isFalse();
        assertThat(editor.exhibitors()).containsExactly("acme", "other");
    }

    @Test
    void theAdministratorOfAnExhibitorDoesAllForItAndNothingForAnother() {
        Actor admin = Actor.of("u1", "Ana", new ExhibitorAdmin("acme"));

        assertThat(admin.edits("acme")).isTrue();
        assertThat(admin.submitsFor("acme")).isTrue();
        assertThat(admin.administers("acme")).isTrue();
        assertThat(admin.administers("other")).isFalse();
        assertThat(admin.administrator()).isFalse();
    }

    @Test
    void anOrganiserOfATypeReviewsItsDescendantsAndNoOthers() {
        Actor organiser =
                Actor.of(
                        "u1",
                        "Bo",
                        new Organiser(Scope.only("scanner"), Scope.only("tc-2023"), false));

        assertThat(organiser.organisesType(CARGO)).isTrue();
        assertThat(organiser.leadsType(CARGO)).isFalse();
        assertThat(organiser.organisesType(List.of("drone", "equipment"))).isFalse();
        assertThat(organiser.organisesEdition("tc-2023")).isTrue();
        assertThat(organiser.organisesEdition("tc-2024")).isFalse();
    }

    @Test
    void aLeadOfOneScopeIsNoLeadOfAnother() {
        Actor organiser =
                Actor.of(
                        "u1",
                        "Bo",
                        new Organiser(Scope.only("drone"), Scope.only(), true),
                        new Organiser(Scope.ALL, Scope.ALL, false));

        assertThat(organiser.organisesType(CARGO)).isTrue();
        assertThat(organiser.leadsType(CARGO)).isFalse();
        assertThat(organiser.leadsType(List.of("drone", "equipment"))).isTrue();
    }

    @Test
    void aScopeOfNoIdsIsNothing() {
        assertThat(Scope.only().includes(CARGO)).isFalse();
        assertThat(Scope.ALL.includes(CARGO)).isTrue();
    }

    @Test
    void anAdministratorReviewsNothingAndAMachineIsNamedInTheAudit() {
        assertThat(Actor.of("u1", "Cy", new Administrator()).organisesType(CARGO)).isFalse();
        assertThat(Actor.of("u1", "Cy", new Delegate()).delegate()).isTrue();
        assertThat(Actor.machine("schedule").machine()).isTrue();
        assertThat(Actor.machine("schedule").audited()).isEqualTo("schedule");
    }
}
