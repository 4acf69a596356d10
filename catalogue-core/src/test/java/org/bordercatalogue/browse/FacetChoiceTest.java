package org.bordercatalogue.browse;

import static org.assertj.core.api.Assertions.assertThat;

import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.CapabilityFilter.Match;
import org.bordercatalogue.search.CapabilityFilter.Unknowns;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.SearchSteps;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.junit.jupiter.api.Test;

/** A type has a hundred facets and more; the page of a search has only some of them counted. */
class FacetChoiceTest {
    private final Registry registry = BuiltInDefinitions.shared().registry();
    private final FacetChoice choice = new FacetChoice(registry);
    private final SearchState scanners =
            SearchSteps.choosing(SearchState.EMPTY, "type", "cargo-scanner");

    @Test
    void theDecisiveOnesAreCountedAndNoOthers() {
        FacetChoice.Choice chosen = choice.choose(scanners, FacetExtent.DECISIVE);

        assertThat(chosen.counted()).isNotEmpty().allMatch(Capability::key);
        assertThat(chosen.deferred()).hasSizeGreaterThan(100).noneMatch(Capability::key);
    }

    @Test
    void aGroupOfWhichSomethingIsAskedIsCountedWhole() {
        Capability asked = choice.choose(scanners, FacetExtent.DECISIVE).deferred().getFirst();

        FacetChoice.Choice chosen = choice.choose(asking(asked), FacetExtent.DECISIVE);

        assertThat(chosen.counted()).contains(asked);
        assertThat(chosen.deferred())
                .isNotEmpty()
                .noneMatch(each -> each.group().equals(asked.group()));
    }

    /** It stands among the decisive ones; the others of its group are no nearer for that. */
    @Test
    void whatIsAskedOfADecisiveOneBringsNoGroup() {
        FacetChoice.Choice unasked = choice.choose(scanners, FacetExtent.DECISIVE);

        assertThat(choice.choose(asking(unasked.counted().getFirst()), FacetExtent.DECISIVE))
                .isEqualTo(unasked);
    }

    @Test
    void whoAsksForAllGetsAllTheDecisiveOnesFirst() {
        FacetChoice.Choice decisive = choice.choose(scanners, FacetExtent.DECISIVE);

        FacetChoice.Choice all = choice.choose(scanners, FacetExtent.ALL);

        assertThat(all.deferred()).isEmpty();
        assertThat(all.counted())
                .startsWith(decisive.counted().toArray(Capability[]::new))
                .containsAll(decisive.deferred());
    }

    private SearchState asking(Capability capability) {
        return scanners.withFilter(
                capability.id(), CapabilityFilter.NONE.answered(Match.POSSIBLE, Unknowns.ONLY));
    }
}
