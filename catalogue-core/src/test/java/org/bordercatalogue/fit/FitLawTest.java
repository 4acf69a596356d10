package org.bordercatalogue.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Reading;
import org.bordercatalogue.figure.Span;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.requirement.Requirement;
import org.bordercatalogue.requirement.RequirementProfile;
import org.bordercatalogue.requirement.Wish;
import org.bordercatalogue.testing.RandomCatalogue;
import org.bordercatalogue.testing.RandomRequirements;
import org.bordercatalogue.testing.SmallPack;
import org.junit.jupiter.api.Test;

/** Law 6, over random products and profiles; {@code -Dseed=n} repeats a run. */
class FitLawTest {
    private static final int CASES = 5_000;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Registry registry = SmallPack.registry();
    private final Fitter fitter = new Fitter(registry);
    private final RandomCatalogue products = new RandomCatalogue(registry, seed);
    private final RandomRequirements requirements = new RandomRequirements(registry, random);

    @Test
    void theOrderOfRequirementsDoesNotMatter() {
        for (int i = 0; i < CASES; i++) {
            Product product = products.content("p");
            RequirementProfile profile = requirements.profile();
            List<Requirement> shuffled = new ArrayList<>(profile.requirements());
            Collections.shuffle(shuffled, random);
            ProductFit one = fitter.fit(product, profile);
            ProductFit other = fitter.fit(product, new RequirementProfile(shuffled));
            assertThat(other.verdict()).as(place(i)).isEqualTo(one.verdict());
            assertThat(other.score()).as(place(i)).isEqualTo(one.score());
            assertThat(other.requirements())
                    .as(place(i))
                    .containsExactlyInAnyOrderElementsOf(one.requirements());
        }
    }

    @Test
    void aWorseFigureNeverRaisesTheFit() {
        int changed = 0;
        for (int i = 0; i < CASES; i++) {
            Product product = products.content("p");
            RequirementProfile profile = requirements.profile();
            Requirement asked = pick(profile.requirements());
            Product worse = worse(product, asked);
            // Another requirement may ask the opposite of the same capability.
            RequirementProfile alone = only(profile, asked);
            ProductFit before = fitter.fit(product, alone);
            ProductFit after = fitter.fit(worse, alone);
            assertThat(after.verdict()).as(place(i)).isGreaterThanOrEqualTo(before.verdict());
            assertThat(after.score().worst())
                    .as(place(i))
                    .isLessThanOrEqualTo(before.score().worst());
            assertThat(after.score().best())
                    .as(place(i))
                    .isLessThanOrEqualTo(before.score().best());
            changed += after.equals(before) ? 0 : 1;
        }
        assertThat(changed).as("cases in which a figure did get worse").isGreaterThan(CASES / 20);
    }

    @Test
    void whatIsUnknownNeverRaisesWhatIsCertain() {
        for (int i = 0; i < CASES; i++) {
            Product product = products.content("p");
            RequirementProfile profile = requirements.profile();
            Product silent = without(product, pick(profile.requirements()).capability());
            ProductFit before = fitter.fit(product, profile);
            ProductFit after = fitter.fit(silent, profile);
            assertThat(after.score().worst())
                    .as(place(i))
                    .isLessThanOrEqualTo(before.score().worst());
            assertThat(after.certainMusts())
                    .as(place(i))
                    .isLessThanOrEqualTo(before.certainMusts());
            if (before.verdict().isPossible()) {
                assertThat(after.verdict()).as(place(i)).isGreaterThanOrEqualTo(before.verdict());
            }
        }
    }

    @Test
    void learningAnUnknownMovesTheFitOnlyInsideItsInterval() {
        int learnt = 0;
        for (int i = 0; i < CASES; i++) {
            Product known = products.content("p");
            RequirementProfile profile = requirements.profile();
            Product silent = without(known, pick(profile.requirements()).capability());
            ProductFit before = fitter.fit(silent, profile);
            ProductFit after = fitter.fit(known, profile);
            assertThat(before.score().encloses(after.score())).as(place(i)).isTrue();
            if (before.verdict() == Reading.FAILS) {
                assertThat(after.verdict()).as(place(i)).isEqualTo(Reading.FAILS);
            }
            learnt += after.equals(before) ? 0 : 1;
        }
        assertThat(learnt).as("cases in which something was learnt").isGreaterThan(CASES / 20);
    }

    private static RequirementProfile only(RequirementProfile profile, Requirement asked) {
        return new RequirementProfile(
                profile.requirements().stream()
                        .filter(each ->
                                each.equals(asked) || !each.capability().equals(asked.capability()))
                        .toList());
    }

    private static Product without(Product product, String capability) {
        TreeMap<String, List<Figure>> figures = new TreeMap<>(product.figures());
        figures.remove(capability);
        return with(product, figures);
    }

    /** Every measured figure farther away from the one range asked for. */
    private Product worse(Product product, Requirement asked) {
        boolean line =
                asked.wish() instanceof Wish.Within(var ranges)
                        && ranges.size() == 1
                        && registry.getCapability(asked.capability()).kind() != Kind.INTERVAL
                        && (ranges.getFirst().span().from().isEmpty()
                                || ranges.getFirst().span().to().isEmpty());
        if (!line) {
            return product;
        }
        Span span = ((Wish.Within) asked.wish()).ranges().getFirst().span();
        double step = (1 + random.nextInt(60)) * (span.from().isPresent() ? -1 : 1);
        TreeMap<String, List<Figure>> figures = new TreeMap<>(product.figures());
        figures.computeIfPresent(
                asked.capability(),
                (_, all) -> all.stream().map(each -> moved(each, step)).toList());
        return with(product, figures);
    }

    private static Figure moved(Figure figure, double step) {
        if (!(figure instanceof Figure.Measured measured)) {
            return figure;
        }
        Bounds bounds =
                new Bounds(
                        moved(measured.canonical().lower(), step),
                        moved(measured.canonical().upper(), step));
        return new Figure.Measured(
                measured.asWritten(),
                bounds,
                measured.unit(),
                measured.qualifier(),
                bounds,
                measured.attribution());
    }

    private static OptionalDouble moved(OptionalDouble value, double step) {
        return value.isPresent() ? OptionalDouble.of(value.getAsDouble() + step) : value;
    }

    private static Product with(Product product, SortedMap<String, List<Figure>> figures) {
        return new Product(
                product.id(),
                product.exhibitor(),
                product.name(),
                product.maker(),
                product.type(),
                product.alsoKnownAs(),
                product.description(),
                figures,
                product.unmapped());
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String place(int number) {
        return "seed " + seed + ", case " + number;
    }
}
