package org.bordercatalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Span;
import org.bordercatalogue.figure.SpanReader;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.bordercatalogue.testing.RandomStates;
import org.bordercatalogue.testing.SmallPack;
import org.bordercatalogue.unit.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchParametersTest {
    private static final int ADDRESSES = 2000;

    private final Registry registry = SmallPack.registry();
    private final Units units = BuiltInDefinitions.shared().units();
    private final SpanReader spans = new SpanReader(units);
    private final SearchParameters parameters =
            new SearchParameters(registry, units, spans, new Known());

    /** Knows what the random searches name. */
    private static final class Known implements KnownValues {
        @Override
        public boolean isExhibitor(String id) {
            return id.startsWith("acme-");
        }

        @Override
        public boolean isEdition(String id) {
            return id.startsWith("tc-");
        }

        @Override
        public boolean isLanguage(String code) {
            return List.of("en", "fr").contains(code);
        }
    }

    private ParsedSearch parse(String... namesAndValues) {
        return parameters.parse(
                Arrays.stream(namesAndValues)
                        .map(each -> each.split("=", 2))
                        .map(pair -> new Parameter(pair[0], pair[1]))
                        .toList());
    }

    @Test
    void readsItsOwnAddressesBack() {
        for (long seed = 0; seed < ADDRESSES; seed++) {
            SearchState state = new RandomStates(registry, spans, seed).address();
            ParsedSearch parsed = parameters.parse(SearchParameters.format(state));
            assertThat(parsed.state()).as("seed %s", seed).isEqualTo(state);
            assertThat(parsed.ignored()).as("seed %s", seed).isEmpty();
        }
    }

    @Test
    void leadsFromEveryAppliedFilterToTheSearchWithoutIt() {
        for (long seed = 0; seed < ADDRESSES; seed++) {
            SearchState state = new RandomStates(registry, spans, seed).address();
            List<AppliedFilter> applied = SearchSteps.applied(state);
            for (AppliedFilter one : applied) {
                assertThat(one.without().page()).isEqualTo(1);
                assertThat(SearchSteps.applied(one.without()))
                        .as("seed %s without %s=%s", seed, one.parameter(), one.value())
                        .hasSize(applied.size() - 1)
                        .noneMatch(other ->
                                other.parameter().equals(one.parameter())
                                        && other.value().equals(one.value())
                                        && other.kind() == one.kind());
            }
        }
    }

    @Test
    void namesWhatNothingKnows() {
        ParsedSearch parsed =
                parse("q=x-ray", "colour=red", "weight.colour=red", "units.colour=in", "fq=*:*");
        assertThat(parsed.ignored())
                .containsExactly("colour", "fq", "units.colour", "weight.colour");
        assertThat(parsed.state().text()).isEqualTo("x-ray");
    }

    @Test
    void takesABlankFieldOfAFormAsNotGiven() {
        assertThat(parse("q=", "weight=", "mobility= ", "page=", "sort=").state())
                .isEqualTo(SearchState.EMPTY);
    }

    @Test
    void knowsARangeInAnyAcceptedUnit() {
        SearchState state = parse("steel_penetration=12in..20in").state();
        assertThat(
                        state.filterOf("steel_penetration")
                                .ranges()
                                .getFirst()
                                .span()
                                .from()
                                .getAsDouble())
                .isEqualTo(304.8);
    }

    @Test
    void goesBackToTheFirstPageWithEveryStep() {
        SearchState state = parse("page=3", "mobility=fixed").state();
        SearchState chosen = SearchSteps.choosing(state, "mobility", "mobile");
        assertThat(chosen.page()).isEqualTo(1);
        assertThat(chosen.filterOf("mobility").selection().chosen())
                .containsExactly("fixed", "mobile");
        assertThat(
                        SearchSteps.excluding(chosen, "mobility", "fixed")
                                .filterOf("mobility")
                                .selection())
                .isEqualTo(new Selection(List.of("mobile"), List.of("fixed")));
        assertThat(SearchSteps.without(chosen, "mobility").capabilities()).isEmpty();
        assertThat(SearchSteps.onPage(state, 4).page()).isEqualTo(4);
    }

    @Test
    void writesEveryBucketAsALiteralThatReadsAsTheBucket() {
        for (Capability capability : registry.listCapabilities()) {
            for (Span bucket :
                    capability.kind().isMeasured() ? Buckets.of(capability) : List.<Span>of()) {
                Optional<String> currency =
                        capability.unit().isPresent() ? Optional.empty() : Optional.of("EUR");
                RangeLiteral literal = Buckets.literal(bucket, currency);
                assertThat(spans.read(capability, literal.text()).span()).isEqualTo(bucket);
                assertThat(spans.read(capability, literal.text()).text()).isEqualTo(literal.text());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "type=lorry cargo-scanner",
                "exhibitor=nobody exhibitor",
                "country=de DE",
                "edition=1066 edition",
                "evidence=hearsay independent-test",
                "retired=yes include",
                "mobility.unknown=maybe include",
                "mobility.match=sure certain",
                "mobility.mode=some all",
                "weight.mode=all choices",
                "weight.evidence=hearsay document",
                "steel_penetration.standard=DIN IEC",
                "weight.standard=DIN declared",
                "weight.condition=monday indoors",
                "open_architecture=perhaps yes",
                "display=x prose",
                "sort=mobility measured",
                "sort=price;drop measured",
                "page=0 417",
                "page=500 417",
                "size=101 100",
                "size=-1 100",
                "lang=tlh language",
                "units=both metric",
                "units.weight=mm kg",
                "steel_penetration=300kg.. mm",
                "steel_penetration=heavy 10",
            })
    void refusesAValueThatNothingKnowsAndSaysWhatWouldBeRight(String given, String right) {
        assertThatThrownBy(() -> parse(given))
                .isInstanceOfSatisfying(
                        CatalogueException.class,
                        e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_PARAMETER))
                .hasMessageContaining(given.substring(0, given.indexOf('=')))
                .hasMessageContaining(right);
    }

    @Test
    void refusesWhatIsGivenTwiceAndShallBeGivenOnce() {
        assertThatThrownBy(() -> parse("page=1", "page=2")).hasMessageContaining("'page'");
        assertThatThrownBy(() -> parse("sort=name", "sort=weight")).hasMessageContaining("'sort'");
    }

    @Test
    void refusesTextThatIsTooLongOrHoldsControlCharacters() {
        assertThatThrownBy(() -> parse("q=" + "a".repeat(201))).hasMessageContaining("200");
        assertThatThrownBy(() -> parse("q=a\u0000b")).hasMessageContaining("control");
        assertThatThrownBy(() -> parse("mobility=a\u001fb")).hasMessageContaining("control");
        assertThatThrownBy(() -> parse("q=\ud800")).hasMessageContaining("control");
    }
}
