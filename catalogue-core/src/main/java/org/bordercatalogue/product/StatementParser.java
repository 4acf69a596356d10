package org.bordercatalogue.product;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.figure.Attribution;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.ReadFigure;
import org.bordercatalogue.figure.Warning;
import org.bordercatalogue.figure.Written;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.TypeCapabilities.ResolvedType;

/** Gathers what one product states of its capabilities; used once. */
final class StatementParser {
    private final TypeCapabilities types;
    private final FigureParser parser;
    private final ResolvedType type;
    private final boolean checked;
    private final SortedMap<String, List<Figure>> figures = new TreeMap<>();
    private final Set<String> impliedOnly;
    private final List<FigureWarning> warnings = new ArrayList<>();
    private final List<Unmapped> unread = new ArrayList<>();

    StatementParser(
            TypeCapabilities types,
            FigureParser parser,
            ResolvedType type,
            String typeName,
            boolean checked) {
        this.types = types;
        this.parser = parser;
        this.type = type;
        this.checked = checked;
        this.impliedOnly = new HashSet<>(type.implies().keySet());
        if (!type.known()) {
            unread.add(UnreadFigures.ofType(typeName));
        }
        type.implies()
                .forEach((capability, options) ->
                        figures.put(capability, implied(options, typeName)));
    }

    void readAll(Set<Map.Entry<String, JsonNode>> capabilities, String product) {
        for (Map.Entry<String, JsonNode> stated : capabilities) {
            String place = product + ", " + stated.getKey();
            if (!stated.getValue().isArray()) {
                throw JsonText.invalid(
                        place + " must be a list of figures, not " + stated.getValue());
            }
            read(stated.getKey(), stated.getValue(), place);
        }
    }

    SortedMap<String, List<Figure>> figures() {
        return figures;
    }

    List<FigureWarning> warnings() {
        return warnings;
    }

    List<Unmapped> unread() {
        return unread;
    }

    private void read(String name, JsonNode stated, String place) {
        Optional<Capability> capability = types.findCapability(type.id(), name);
        if (capability.isEmpty()) {
            String reason = types.reasonAgainst(type.id(), name);
            stated.forEach(figure -> unread.add(UnreadFigures.of(name, figure, reason)));
            return;
        }
        List<Figure> read = new ArrayList<>();
        for (JsonNode figure : stated) {
            readFigure(capability.get(), name, figure, place).ifPresent(read::add);
        }
        if (!read.isEmpty()) {
            keep(capability.get().id(), read);
        }
    }

    private Optional<Figure> readFigure(
            Capability capability, String name, JsonNode figure, String place) {
        Written written = WrittenParser.parse(figure, place);
        try {
            ReadFigure read = parser.parse(capability, figure, written, checked, place);
            for (Warning warning : read.warnings()) {
                warnings.add(new FigureWarning(capability.id(), warning));
            }
            return Optional.of(read.figure());
        } catch (CatalogueException refused) {
            if (refused.code() != ErrorCode.INVALID_INPUT) {
                throw refused;
            }
            unread.add(UnreadFigures.of(name, figure, refused.getMessage()));
            return Optional.empty();
        }
    }

    /** What is stated replaces what the type's name implied; two names of one capability add up. */
    private void keep(String capability, List<Figure> read) {
        List<Figure> before =
                impliedOnly.remove(capability)
                        ? List.of()
                        : figures.getOrDefault(capability, List.of());
        List<Figure> all = new ArrayList<>(before);
        all.addAll(read);
        figures.put(capability, all);
    }

    private static List<Figure> implied(List<String> options, String typeName) {
        Attribution source = Attribution.ofType(typeName);
        return List.of(new Figure.Chosen(Optional.empty(), options, source));
    }
}
