package org.bordercatalogue.interpretation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.QuantityReader;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.SearchSteps;
import org.bordercatalogue.unit.Units;

/** Reads typed words as filters to offer. Pure; safe for concurrent use. */
public final class Interpreter {
    private static final int MOST_PER_QUANTITY = 3;
    private static final int MOST_OPTIONS = 2;

    private final Registry registry;
    private final QuantityReader quantities;
    private final TypeMeanings types;
    private final QuantityMeanings measured;
    private final OptionMeanings options = new OptionMeanings();

    public Interpreter(Registry registry, Units units) {
        this.registry = registry;
        quantities = new QuantityReader(units);
        types = new TypeMeanings(registry);
        measured = new QuantityMeanings(registry, units);
    }

    /**
     * All at once first, where the text means several things; then one by one, the likeliest first.
     * What the search asks for already is not offered again.
     */
    public List<Offer> interpret(SearchState state) {
        Pieces pieces = Pieces.of(state.text(), quantities);
        Set<Offer> offers = new LinkedHashSet<>();
        List<List<Meaning>> meanings = meanings(pieces, state);
        List<Meaning> best = likeliest(meanings);
        Stream<List<Meaning>> together = best.size() > 1 ? Stream.of(best) : Stream.of();
        Stream<List<Meaning>> single = meanings.stream().flatMap(List::stream).map(List::of);
        Stream.concat(together, single)
                .map(each -> offer(pieces, each, state))
                .filter(offer -> asksForMore(offer, state))
                .forEach(offers::add);
        return List.copyOf(offers);
    }

    /**
     * The search with the figures that its words most likely ask for besides. Names of types and
     * options are left to the words, which find them by every other name that they have.
     */
    public SearchState withFigures(SearchState state) {
        SearchState asked = state;
        for (Meaning meaning : likeliest(meanings(Pieces.of(state.text(), quantities), state))) {
            boolean figure =
                    registry.findCapability(meaning.filter().parameter())
                            .filter(capability -> capability.kind().isMeasured())
                            .isPresent();
            asked = figure ? meaning.step().apply(asked) : asked;
        }
        return asked;
    }

    private static boolean asksForMore(Offer offer, SearchState state) {
        return !SearchSteps.withText(offer.state(), state.text())
                .equals(SearchSteps.withText(state, state.text()));
    }

    /** For each thing that the text says, what it may mean. */
    private List<List<Meaning>> meanings(Pieces pieces, SearchState state) {
        List<List<Meaning>> meanings = new ArrayList<>();
        Optional<Meaning> type = types.in(pieces);
        type.ifPresent(meaning -> meanings.add(List.of(meaning)));
        Set<Integer> taken = new TreeSet<>();
        type.ifPresent(meaning -> taken.addAll(meaning.pieces()));
        List<Capability> scope = scope(state, type);
        for (int place = 0; place < pieces.all().size(); place++) {
            if (pieces.all().get(place) instanceof Piece.Quantity) {
                List<Meaning> all = measured.in(pieces, place, scope, taken);
                meanings.add(all.stream().limit(MOST_PER_QUANTITY).toList());
            }
        }
        likeliest(meanings).forEach(meaning -> taken.addAll(meaning.pieces()));
        List<Capability> chosen =
                scope.isEmpty() ? registry.capabilitiesCommonTo(List.of()) : scope;
        options.in(pieces, chosen, taken).stream()
                .limit(MOST_OPTIONS)
                .forEach(meaning -> meanings.add(List.of(meaning)));
        return meanings;
    }

    /** What can be stated of the types that are chosen or named. */
    private List<Capability> scope(SearchState state, Optional<Meaning> type) {
        return Stream.concat(
                        type.stream().map(meaning -> meaning.filter().value()),
                        state.types().chosen().stream())
                .flatMap(id -> registry.capabilitiesOf(id).stream())
                .toList();
    }

    /** The likeliest meaning of each thing said, no capability twice. */
    private static List<Meaning> likeliest(List<List<Meaning>> meanings) {
        List<Meaning> best = new ArrayList<>();
        for (List<Meaning> alternatives : meanings) {
            alternatives.stream()
                    .filter(each ->
                            best.stream().noneMatch(other -> other.isOf(each.filter().parameter())))
                    .findFirst()
                    .ifPresent(best::add);
        }
        return best;
    }

    private static Offer offer(Pieces pieces, List<Meaning> meanings, SearchState state) {
        Set<Integer> places = new TreeSet<>();
        SearchState offered = state;
        for (Meaning meaning : meanings) {
            places.addAll(meaning.pieces());
            offered = meaning.step().apply(offered);
        }
        return new Offer(
                meanings.stream().map(Meaning::filter).toList(),
                SearchSteps.withText(offered, pieces.without(places)));
    }
}
