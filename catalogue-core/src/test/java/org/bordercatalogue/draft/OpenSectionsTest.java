package org.bordercatalogue.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.bordercatalogue.draft.OpenSections.Opened;
import org.bordercatalogue.testing.TestingClock;
import org.junit.jupiter.api.Test;

/** Who writes the same section learns of it, and nobody is named who has gone on. */
class OpenSectionsTest {
    private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");

    private final TestingClock clock = new TestingClock(START);
    private final OpenSections sections = new OpenSections(clock);

    @Test
    void whoeverComesSecondLearnsWhoIsThereAndSinceWhen() {
        assertThat(sections.open("draft", "performance", "ana")).isEmpty();
        clock.advance(Duration.ofMinutes(2));

        assertThat(sections.open("draft", "performance", "ben"))
                .containsExactly(new Opened("ana", START));
        assertThat(sections.open("draft", "performance", "ana"))
                .containsExactly(new Opened("ben", START.plusSeconds(120)));
    }

    @Test
    void namesWhoeverCameLastFirst() {
        sections.open("draft", "performance", "ana");
        clock.advance(Duration.ofMinutes(1));
        sections.open("draft", "performance", "ben");

        assertThat(sections.open("draft", "performance", "eve"))
                .extracting(Opened::person)
                .containsExactly("ben", "ana");
    }

    @Test
    void anotherSectionAndAnotherDraftAreAnothers() {
        sections.open("draft", "performance", "ana");

        assertThat(sections.open("draft", "supply", "ben")).isEmpty();
        assertThat(sections.open("other", "performance", "ben")).isEmpty();
    }

    @Test
    void whoeverHasGoneOnIsNotNamed() {
        sections.open("draft", "performance", "ana");
        sections.leave("draft", "performance", "ana");

        assertThat(sections.open("draft", "performance", "ben")).isEmpty();
    }

    @Test
    void whoeverGivesNoSignOfLifeIsForgottenAndWhoeverSavesIsNot() {
        sections.open("draft", "performance", "ana");
        sections.open("draft", "performance", "eve");
        clock.advance(OpenSections.WHILE);
        sections.open("draft", "performance", "eve");
        clock.advance(Duration.ofSeconds(1));

        assertThat(sections.open("draft", "performance", "ben"))
                .containsExactly(new Opened("eve", START));
    }
}
