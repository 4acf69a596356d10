package org.bordercatalogue.web.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Plausible;
import org.bordercatalogue.draft.Fault;
import org.bordercatalogue.draft.RowReading;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Warning;
import org.bordercatalogue.web.entry.StageWords;
import org.bordercatalogue.web.page.PageContext;

/** Reads figures back to whoever typed them. */
final class ReadingViews {
    private final PageContext context;

    ReadingViews(PageContext context) {
        this.context = context;
    }

    Optional<FieldView.ReadingView> of(Capability capability, RowReading reading) {
        return reading.figure()
                .filter(_ -> reading.fields().states())
                .map(figure ->
                        new FieldView.ReadingView(
                                context.figures().of(capability, figure).text(),
                                searched(capability, figure),
                                warnings(capability, reading)));
    }

    /** What is wrong with a row, in the reader's words; empty where nothing is. */
    String fault(Capability capability, RowReading reading) {
        return reading.fault().map(fault -> fault(capability, fault)).orElse("");
    }

    private String fault(Capability capability, Fault fault) {
        boolean units = fault.kind() == Fault.Kind.UNREADABLE && !capability.units().isEmpty();
        return units
                ? context.messages()
                        .text("entry-fault.unreadable.units", "units", units(capability, context))
                : context.text("entry-fault." + StageWords.code(fault.kind()));
    }

    private List<String> warnings(Capability capability, RowReading reading) {
        return reading.warnings().stream()
                .map(warning -> warning(capability, warning))
                .distinct()
                .toList();
    }

    private String warning(Capability capability, Warning warning) {
        String key = "warning." + StageWords.code(warning.kind());
        Optional<Plausible> usual = capability.plausible();
        if (warning.kind() != Warning.Kind.OUT_OF_BOUNDS || usual.isEmpty()) {
            return context.messages().textOr(key, warning.message());
        }
        return context.messages()
                .text(
                        key + ".between",
                        Map.of(
                                "low", usual.get().low(),
                                "high", usual.get().high(),
                                "unit", canonicalSymbol(capability)));
    }

    private String searched(Capability capability, Figure figure) {
        if (!(figure instanceof Figure.Measured measured) || capability.unit().isEmpty()) {
            return "";
        }
        OptionalDouble lower = measured.canonical().lower();
        OptionalDouble upper = measured.canonical().upper();
        String unit = canonicalSymbol(capability);
        if (lower.isEmpty() || upper.isEmpty()) {
            String key = lower.isEmpty() ? "reading.at-most" : "reading.at-least";
            double end = lower.isEmpty() ? upper.getAsDouble() : lower.getAsDouble();
            return context.messages().text(key, Map.of("value", end, "unit", unit));
        }
        return measured.canonical().isPoint()
                ? context.messages()
                        .text("reading.exactly", Map.of("value", lower.getAsDouble(), "unit", unit))
                : context.messages()
                        .text(
                                "reading.between",
                                Map.of(
                                        "low", lower.getAsDouble(),
                                        "high", upper.getAsDouble(),
                                        "unit", unit));
    }

    private String canonicalSymbol(Capability capability) {
        return capability.unit().map(unit -> unit.symbol(context.visit().language())).orElse("");
    }

    static String units(Capability capability, PageContext context) {
        return capability.units().stream()
                .map(unit -> unit.symbol(context.visit().language()))
                .filter(symbol -> !symbol.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
