package org.bordercatalogue.web.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.bordercatalogue.browse.FitAnswer;
import org.bordercatalogue.browse.Fitted;
import org.bordercatalogue.browse.ListedProduct;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Reading;
import org.bordercatalogue.figure.SpanReader;
import org.bordercatalogue.fit.FitQuestion;
import org.bordercatalogue.fit.Fitter;
import org.bordercatalogue.fit.ListedFits;
import org.bordercatalogue.requirement.Contradictions;
import org.bordercatalogue.requirement.RequirementParameters;
import org.bordercatalogue.search.KnownValues;
import org.bordercatalogue.search.Reader;
import org.bordercatalogue.search.SearchParameters;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.bordercatalogue.testing.RandomCatalogue;
import org.bordercatalogue.testing.RandomRequirements;
import org.bordercatalogue.testing.RandomStates;
import org.bordercatalogue.testing.SmallPack;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.data.FigureNodes;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.testing.ReadingRoom;
import org.bordercatalogue.web.url.Addresses;
import org.bordercatalogue.web.url.SearchAddresses;
import org.junit.jupiter.api.Test;

/** Laws 3 and 10 of fits, over random questions; {@code -Dseed=n} repeats a run. */
class FitFormsLawTest {
    private static final List<Reading> READINGS = List.of(Reading.values());
    private static final int ADDRESSES = 5_000;
    private static final int RANKINGS = 300;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Registry registry = SmallPack.registry();
    private final Units units = BuiltInDefinitions.shared().units();
    private final SpanReader spans = new SpanReader(units);
    private final RandomStates states = new RandomStates(registry, spans, seed);
    private final RandomRequirements requirements = new RandomRequirements(registry, random);
    private final RandomCatalogue products = new RandomCatalogue(registry, seed);
    private final ReadingRoom room = new ReadingRoom(registry, units);
    private final FitAddresses addresses =
            new FitAddresses(
                    new SearchAddresses(
                            new SearchParameters(registry, units, spans, new Anything())),
                    new RequirementParameters(registry, spans));

    /** Knows whatever a random search names. */
    private static final class Anything implements KnownValues {
        @Override
        public boolean isExhibitor(String id) {
            return true;
        }

        @Override
        public boolean isEdition(String id) {
            return true;
        }

        @Override
        public boolean isLanguage(String code) {
            return true;
        }
    }

    @Test
    void whatAnAddressSaysIsReadBackAsTheSameQuestion() {
        PageContext context = room.context("en", Reader.UNSTATED);
        for (int i = 0; i < ADDRESSES; i++) {
            FitQuestion question = question(states.address(), items(random.nextInt(4)));
            String address = addresses.page(question, context.visit());

            FitAddresses.Parsed parsed = addresses.parse(query(address));

            assertThat(parsed.question()).as(at(i) + " " + address).isEqualTo(question);
            assertThat(parsed.ignored()).as(at(i)).isEmpty();
        }
    }

    private static Map<String, List<String>> query(String address) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        int mark = address.indexOf('?');
        Addresses.parameters(mark < 0 ? "" : address.substring(mark + 1))
                .forEach(each ->
                        query.computeIfAbsent(each.name(), _ -> new ArrayList<>())
                                .add(each.value()));
        return query;
    }

    @Test
    void pageAndDataSayTheSameOfEveryProductAndRequirement() {
        FitPages pages = new FitPages(registry, units, addresses);
        FigureNodes nodes = new FigureNodes(registry);
        int readings = 0;
        for (int i = 0; i < RANKINGS; i++) {
            PageContext context =
                    room.context(
                            ReadingRoom.LANGUAGES.get(i % ReadingRoom.LANGUAGES.size()),
                            Reader.UNSTATED);
            FitAnswer answer = answer(question(SearchState.EMPTY, items(8)));
            FitPage page =
                    pages.page(answer, new FitPages.Beside("", List.of(), "", List.of()), context);
            FitRepresentation data = FitRepresentation.of(answer, List.of(), nodes, context);

            assertThat(page.products()).as(at(i)).hasSameSizeAs(data.items());
            for (int at = 0; at < data.items().size(); at++) {
                readings += check(page.products().get(at), data.items().get(at), context, at(i));
            }
            assertThat(page.contradictions()).as(at(i)).hasSameSizeAs(data.contradictions());
        }
        assertThat(readings).isGreaterThan(RANKINGS * 5);
    }

    private static int check(
            FitPage.Fit shown, FitRepresentation.Item item, PageContext context, String as) {
        assertThat(shown.id()).as(as).isEqualTo(item.id());
        assertThat(shown.verdict()).as(as).isEqualTo(item.verdict());
        item.score()
                .ifPresentOrElse(
                        score -> {
                            assertThat(shown.worst())
                                    .as(as)
                                    .isEqualTo(percent(score.worst(), score));
                            assertThat(shown.worst() + shown.open())
                                    .as(as)
                                    .isEqualTo(percent(score.best(), score));
                        },
                        () -> assertThat(shown.score()).as(as).isEmpty());
        for (int at = 0; at < item.requirements().size(); at++) {
            FitRepresentation.FitItem fit = item.requirements().get(at);
            FitPage.Line line = shown.lines().get(at);
            assertThat(line.reading()).as(as).isEqualTo(fit.reading());
            assertThat(line.figures()).as(as).hasSize(fit.figures().size());
            if (fit.gap().flatMap(FitRepresentation.GapItem::share).isEmpty()) {
                assertThat(line.reason())
                        .as(as)
                        .isEqualTo(context.text("fit.reason." + fit.reason()));
            }
        }
        return item.requirements().size();
    }

    private static int percent(int points, FitRepresentation.ScoreItem score) {
        return (int) Math.round(100d * points / score.of());
    }

    private FitAnswer answer(FitQuestion question) {
        Fitter fitter = new Fitter(registry);
        Map<String, ListedProduct> listed = new LinkedHashMap<>();
        question.items().forEach(id -> listed.put(id, ReadingRoom.listed(products.content(id))));
        ListedFits fits =
                new ListedFits(
                        listed.values().stream().map(ListedProduct::product).toList(), fitter);
        var ranking = fits.rank(question);
        return new FitAnswer(
                question,
                ranking,
                ranking.products().stream()
                        .map(listed::get)
                        .map(each ->
                                new Fitted(each, fitter.fit(each.product(), question.profile())))
                        .toList(),
                List.of(),
                List.of(),
                new Contradictions(registry).in(question.profile()));
    }

    private FitQuestion question(SearchState scope, List<String> items) {
        Optional<Reading> verdict =
                random.nextInt(3) == 0
                        ? Optional.of(READINGS.get(random.nextInt(READINGS.size())))
                        : Optional.empty();
        return new FitQuestion(scope, requirements.profile(), items, verdict);
    }

    private static List<String> items(int count) {
        return IntStream.range(0, count).mapToObj(at -> "product-" + at).toList();
    }

    private String at(int number) {
        return "seed " + seed + ", case " + number;
    }
}
