package org.bordercatalogue.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.store.jdbi.SqliteDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every thing that anybody could try with a revision at every stage, against the rules in words.
 */
class TransitionTableTest {
    /** Stage, action, and who may: the rules once more, by name of person. */
    private static final String RULES =
            """
            DRAFT SAVE eve sam ada oda cleo otto lea
            DRAFT DISCARD ada
            DRAFT SUBMIT sam ada cleo otto lea
            DRAFT STRAND sam ada cleo otto lea
            DISCARDED RECOVER ada
            SUBMITTED RECALL sam ada
            SUBMITTED CLAIM cleo otto lea
            SUBMITTED ASSIGN cleo otto lea
            SUBMITTED TAKE_BACK ada cleo otto lea clock
            IN_REVIEW ASK_RECALL sam ada
            IN_REVIEW RELEASE cleo otto lea
            IN_REVIEW LAPSE_CLAIM clock
            IN_REVIEW REQUEST_CHANGES cleo
            IN_REVIEW CORRECT cleo
            IN_REVIEW APPROVE cleo
            IN_REVIEW REJECT cleo
            IN_REVIEW REFUSE lea
            IN_REVIEW TAKE_BACK ada cleo otto lea clock
            AWAITING_CONSENT ACCEPT_CORRECTION sam ada
            AWAITING_CONSENT DECLINE_CORRECTION sam ada
            AWAITING_CONSENT LAPSE_CONSENT clock
            AWAITING_CONSENT TAKE_BACK ada cleo otto lea clock
            APPROVED HOLD_BACK cleo otto lea
            APPROVED SCHEDULE cleo otto lea
            APPROVED PUBLISH cleo otto lea clock
            APPROVED STRAND cleo otto lea clock
            APPROVED TAKE_BACK ada cleo otto lea clock
            NEEDS_REBASE REBASE eve sam ada oda cleo otto lea
            NEEDS_REBASE TAKE_BACK ada cleo otto lea clock
            PUBLISHED EDIT_INSTANTLY sam ada
            SUPERSEDED REVERT_TO cleo otto lea
            """;

    private final ReviewWorld world;

    TransitionTableTest(@TempDir Path folder) {
        this.world = new ReviewWorld(SqliteDatabases.in(folder));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everybodyMayWhatTheRulesSayAndNothingElse(Stage stage) {
        Proposal proposal = world.at(stage);
        for (Actor person : ReviewWorld.everybody()) {
            Set<String> expected = expected(stage, person);
            if (isStranger(person)) {
                assertThat(expected).isEmpty();
                assertThat(catchThrowable(() -> world.queues.getSheet(person, proposal.id())))
                        .as("%s at %s", person.audited(), stage)
                        .isInstanceOfSatisfying(
                                CatalogueException.class,
                                refused ->
                                        assertThat(refused.code()).isEqualTo(ErrorCode.NOT_FOUND));
            } else {
                Set<String> may =
                        world.queues.getSheet(person, proposal.id()).may().stream()
                                .map(Action::name)
                                .collect(Collectors.toCollection(TreeSet::new));
                assertThat(may).as("%s at %s", person.audited(), stage).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void whatTheRulesDoNotHaveIsRefusedAndChangesNothing(Stage stage) {
        Proposal proposal = world.at(stage);
        for (Actor person : ReviewWorld.everybody()) {
            for (Map.Entry<Action, Runnable> attempt : attempts(person, proposal).entrySet()) {
                if (!expected(stage, person).contains(attempt.getKey().name())) {
                    assertThat(catchThrowable(attempt.getValue()::run))
                            .as("%s tries %s at %s", person.audited(), attempt.getKey(), stage)
                            .isInstanceOfSatisfying(
                                    CatalogueException.class,
                                    refused ->
                                            assertThat(refused.code())
                                                    .isIn(
                                                            ErrorCode.NOT_FOUND,
                                                            ErrorCode.FORBIDDEN,
                                                            ErrorCode.CONFLICT,
                                                            ErrorCode.STALE));
                }
            }
        }
        assertThat(world.proposal(proposal.id())).isEqualTo(proposal);
    }

    @Test
    void everyRowOfTheTableIsInTheRules() {
        Set<String> rows =
                Transitions.list().stream()
                        .filter(row -> row.action() != Action.APPROVE_SECOND)
                        .map(row -> row.from() + " " + row.action())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rows)
                .isEqualTo(
                        RULES.lines()
                                .map(line -> line.split(" "))
                                .map(words -> words[0] + " " + words[1])
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void whoWroteATextInTheExhibitorsSteadDoesNotJudgeIt() {
        Proposal draft =
                world.drafting.begin(
                        ReviewWorld.ORGANISER,
                        new NewEntry("acme", "scanner", "Written for you"),
                        Optional.empty());
        Proposal submitted = world.submit(draft);
        assertThat(world.queues.getSheet(ReviewWorld.ORGANISER, submitted.id()).may())
                .doesNotContain(Action.CLAIM);
        assertThat(world.queues.getSheet(ReviewWorld.CLAIMER, submitted.id()).may())
                .contains(Action.CLAIM);
    }

    private static boolean isStranger(Actor person) {
        return List.of(
                        ReviewWorld.RIVAL,
                        ReviewWorld.SEALS_ONLY,
                        ReviewWorld.DELEGATE,
                        Actor.VISITOR)
                .contains(person);
    }

    private static Set<String> expected(Stage stage, Actor person) {
        return RULES.lines()
                .map(line -> List.of(line.split(" ")))
                .filter(words -> words.getFirst().equals(stage.name()))
                .filter(words -> words.subList(2, words.size()).contains(person.audited()))
                .map(words -> words.get(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<Action, Runnable> attempts(Actor person, Proposal it) {
        Verdict verdict = Verdict.of(it.id(), it.contentHash(), "because");
        Map<Action, Runnable> attempts = new EnumMap<>(Action.class);
        attempts.put(Action.SAVE, () -> save(person, it));
        attempts.put(Action.DISCARD, () -> world.drafting.discard(person, it.id()));
        attempts.put(Action.RECOVER, () -> world.drafting.recover(person, it.id()));
        attempts.put(Action.SUBMIT, () -> submit(person, it));
        attempts.put(Action.RECALL, () -> world.submitting.recall(person, it.id()));
        attempts.put(Action.ASK_RECALL, () -> world.submitting.askRecall(person, it.id(), ""));
        attempts.put(Action.CLAIM, () -> world.reviewing.claim(person, it.id()));
        attempts.put(
                Action.ASSIGN, () -> world.reviewing.assign(person, it.id(), ReviewWorld.CLAIMER));
        attempts.put(Action.RELEASE, () -> world.reviewing.release(person, it.id()));
        attempts.put(Action.REQUEST_CHANGES, () -> world.reviewing.requestChanges(person, verdict));
        attempts.put(Action.APPROVE, () -> world.reviewing.approve(person, verdict));
        attempts.put(Action.REJECT, () -> world.reviewing.reject(person, verdict));
        attempts.put(Action.REFUSE, () -> world.reviewing.refuse(person, verdict));
        attempts.put(Action.CORRECT, () -> correct(person, it));
        attempts.put(Action.ACCEPT_CORRECTION, () -> world.consenting.accept(person, it.id()));
        attempts.put(
                Action.DECLINE_CORRECTION, () -> world.consenting.decline(person, it.id(), ""));
        attempts.put(
                Action.SCHEDULE,
                () -> world.publishing.schedule(person, it.id(), Optional.empty()));
        attempts.put(
                Action.PUBLISH, () -> world.publishing.publish(person, it.id(), Optional.empty()));
        attempts.put(Action.HOLD_BACK, () -> world.reviewing.holdBack(person, it.id(), ""));
        attempts.put(Action.REBASE, () -> world.rebasing.rebase(person, it.id()));
        attempts.put(Action.EDIT_INSTANTLY, () -> editInstantly(person, it));
        attempts.put(
                Action.REVERT_TO,
                () -> world.reverting.revert(person, it.id(), "because", Optional.empty()));
        return attempts;
    }

    private void save(Actor person, Proposal it) {
        world.drafting.save(
                person,
                new SectionPost(
                        it.id(), "performance", 0, ReviewWorld.fields("weight.1.text", "9 kg")));
    }

    private void submit(Actor person, Proposal it) {
        world.submitting.submit(
                person, new SubmitOrder(it.id(), Optional.empty(), Optional.empty()));
    }

    private void correct(Actor person, Proposal it) {
        world.reviewing.correct(
                person,
                new Correction(
                        it.id(),
                        it.contentHash(),
                        ReviewWorld.fields("weight.1.text", "9 kg"),
                        "because",
                        Optional.empty()));
    }

    private void editInstantly(Actor person, Proposal it) {
        world.instantEditing.edit(
                person,
                new InstantEdit(
                        it.entry(),
                        it.id(),
                        ReviewWorld.fields("contact.1.text", "call us"),
                        Optional.empty()));
    }
}
