package org.bordercatalogue.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bordercatalogue.capability.Capability;

/**
 * Reads lengths along the axes of a thing: {@code 120 x 80 x 25.6 mm}, {@code 60cm by 40cm}, {@code
 * 1.2 m (L) x 80 cm (W)}.
 */
final class DimensionsReader {
    private static final Pattern NEXT =
            Pattern.compile(" ?(?:\\(?[LWHDlwhd]\\)?)? ?(?:x|by|\\*|/) ?");

    private final Capability capability;
    private final Denominations denominations;
    private final Words words;

    DimensionsReader(Capability capability, Denominations denominations, Words words) {
        this.capability = capability;
        this.denominations = denominations;
        this.words = words;
    }

    /** A side with its own unit, if it has one. */
    private record SideLength(double value, Optional<String> unit, boolean ambiguous, int end) {}

    ReadFigure read(Written written) {
        String text = written.value().or(written::asWritten).orElse("");
        List<SideLength> sides = longest(PlainText.of(text));
        if (sides.isEmpty()) {
            return new Unnumbered(words).read(capability, written);
        }
        UnitColumn column = UnitColumn.read(written.unit(), denominations, words);
        String unit =
                sides.stream()
                        .flatMap(side -> side.unit().stream())
                        .reduce((first, last) -> last)
                        .or(column::unit)
                        .or(denominations::assumed)
                        .orElseThrow(() ->
                                Refusals.input(
                                        Refusals.quoted(text)
                                                + " has no unit, which '"
                                                + capability.id()
                                                + "' needs; "
                                                + denominations.accepted()));
        return figure(written, sides, unit, column.rest());
    }

    private ReadFigure figure(Written written, List<SideLength> sides, String unit, String rest) {
        List<Double> stated = sides.stream().map(side -> inUnit(side, unit)).toList();
        List<Double> canonical =
                stated.stream()
                        .map(side ->
                                denominations.convert(
                                        side, unit, denominations.canonical().orElse(unit)))
                        .toList();
        Attribution attribution = Circumstances.withCondition(written.attribution(), rest);
        Optional<String> asWritten = written.asWritten();
        List<Warning> warnings =
                sides.stream().anyMatch(SideLength::ambiguous)
                        ? List.of(
                                new Warning(
                                        Warning.Kind.AMBIGUOUS_NUMBER,
                                        "'"
                                                + capability.id()
                                                + "' was read as "
                                                + stated
                                                + " "
                                                + unit))
                        : List.of();
        return new ReadFigure(
                new Figure.Sized(asWritten, stated, unit, canonical, attribution), warnings);
    }

    private double inUnit(SideLength side, String unit) {
        Optional<String> own = side.unit().filter(id -> !id.equals(unit));
        return own.isEmpty()
                ? side.value()
                : denominations.convert(side.value(), own.orElseThrow(), unit);
    }

    /**
     * The first of the longest runs of sides; a single number only where it has a unit or is all
     * there is.
     */
    private List<SideLength> longest(PlainText text) {
        List<List<SideLength>> runs = new ArrayList<>();
        int place = 0;
        while (place < text.length()) {
            List<SideLength> run = text.isWordAt(place - 1) ? List.of() : run(text, place);
            if (!run.isEmpty()) {
                runs.add(run);
            }
            place = run.isEmpty() ? place + 1 : Math.max(place + 1, run.getLast().end());
        }
        return runs.stream()
                .filter(run ->
                        run.size() > 1 || run.getFirst().unit().isPresent() || runs.size() == 1)
                .max(Comparator.comparingInt((List<SideLength> run) -> Math.min(run.size(), 2)))
                .orElse(List.of());
    }

    private List<SideLength> run(PlainText text, int start) {
        List<SideLength> run = new ArrayList<>();
        Optional<SideLength> side = side(text, start);
        while (side.isPresent()) {
            run.add(side.orElseThrow());
            Matcher next = NEXT.matcher(text.text()).region(run.getLast().end(), text.length());
            side = next.lookingAt() ? side(text, next.end()) : Optional.empty();
        }
        return run;
    }

    private Optional<SideLength> side(PlainText text, int place) {
        return NumeralReader.at(text.text(), place)
                .map(numeral -> {
                    Optional<Denominations.Found> unit =
                            denominations
                                    .after(text, numeral.end())
                                    .filter(found -> denominations.accepts(found.id()));
                    return new SideLength(
                            numeral.value(),
                            unit.map(Denominations.Found::id),
                            numeral.other().isPresent()
                                    && text.text().substring(place, numeral.end()).indexOf(',')
                                            >= 0,
                            unit.map(Denominations.Found::end).orElse(numeral.end()));
                });
    }
}
