package org.bordercatalogue.unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.measure.Dimension;
import javax.measure.IncommensurableException;
import javax.measure.MeasurementException;
import javax.measure.UnconvertibleException;
import javax.measure.UnitConverter;
import javax.measure.format.UnitFormat;
import org.bordercatalogue.definition.DefinitionNode;
import org.bordercatalogue.kernel.LocalText;
import systems.uom.ucum.format.UCUMFormat;

/** Reads the file of units. Whatever is wrong in it is refused with file, line and the thing. */
final class UnitsFile {
    private final DefinitionNode file;
    private final UnitFormat ucum = UCUMFormat.getInstance(UCUMFormat.Variant.CASE_SENSITIVE);
    private final Set<String> countable = new HashSet<>();
    private final Map<String, Measure> expressions = new HashMap<>();
    private final List<UnitDefinition> definitions = new ArrayList<>();

    private UnitsFile(DefinitionNode file) {
        this.file = file;
    }

    static List<UnitDefinition> read(DefinitionNode file) {
        UnitsFile reader = new UnitsFile(file);
        reader.read();
        return List.copyOf(reader.definitions);
    }

    private void read() {
        file.items("nouns").forEach(noun -> countable.add(noun.text("id")));
        file.items("units").forEach(node -> definitions.add(unit(node)));
        file.items("nouns").forEach(this::addCounts);
    }

    private UnitDefinition unit(DefinitionNode node) {
        String id = node.text("id");
        Unit unit =
                new Unit(
                        id,
                        node.find("symbol").orElse(id),
                        words(node),
                        node.local("label"),
                        system(node));
        return new UnitDefinition(
                unit,
                measure(node),
                node.texts("spellings"),
                node.find("counterpart"),
                part(node),
                node);
    }

    /** A noun gives a bare count and a rate for every period. */
    private void addCounts(DefinitionNode noun) {
        String id = noun.text("id");
        String symbol = noun.find("symbol").orElse(id);
        LocalText label = noun.local("label");
        definitions.add(
                count(
                        noun,
                        new Unit(id, symbol, otherThanEnglish(label), label, UnitSystem.BOTH),
                        "1",
                        noun.texts("spellings")));
        for (DefinitionNode period : file.items("periods")) {
            String per = period.text("unit");
            Unit rate =
                    new Unit(
                            id + "/" + per,
                            symbol + "/" + per,
                            rates(label, per, words(period)),
                            joined(label, period),
                            UnitSystem.BOTH);
            List<String> spellings = noun.has("rates") ? noun.at("rates").texts(per) : List.of();
            definitions.add(count(noun, rate, "/" + per, spellings));
        }
    }

    private UnitDefinition count(
            DefinitionNode noun, Unit unit, String expression, List<String> spellings) {
        Measure measure = ucum(noun, expression, noun.text("id"));
        return new UnitDefinition(
                unit, measure, spellings, Optional.empty(), Optional.empty(), noun);
    }

    /** What stands for the symbol in some languages. */
    private static LocalText words(DefinitionNode node) {
        return node.has("words") ? node.local("words") : LocalText.EMPTY;
    }

    /** English has its symbol. */
    private static LocalText otherThanEnglish(LocalText label) {
        Map<String, String> texts = new TreeMap<>(label.texts());
        texts.remove("en");
        return LocalText.of(texts);
    }

    private static LocalText rates(LocalText nouns, String per, LocalText periods) {
        Map<String, String> texts = new TreeMap<>(otherThanEnglish(nouns).texts());
        texts.replaceAll((language, noun) -> noun + "/" + periods.find(language).orElse(per));
        return LocalText.of(texts);
    }

    private static LocalText joined(LocalText noun, DefinitionNode period) {
        Map<String, String> texts = new TreeMap<>();
        period.local("label")
                .texts()
                .forEach((language, per) -> texts.put(language, noun.in(language) + " " + per));
        return LocalText.of(texts);
    }

    private Measure measure(DefinitionNode node) {
        if (node.has("gauge")) {
            return gauge(node.at("gauge"));
        }
        return ucum(node, node.find("ucum").orElse("1"), node.find("noun").orElse(""));
    }

    private Measure ucum(DefinitionNode node, String expression, String noun) {
        Measure bare = expressions.computeIfAbsent(expression, text -> bare(node, text));
        return new Measure(
                bare.dimension(), noun, countable.contains(noun), node.texts("like"), bare.scale());
    }

    private Measure bare(DefinitionNode node, String expression) {
        javax.measure.Unit<?> unit = parse(node, expression);
        UnitConverter converter = toBase(node, unit);
        BigDecimal offset = decimal(converter.convert(BigDecimal.ZERO));
        double factor = decimal(converter.convert(BigDecimal.ONE)).subtract(offset).doubleValue();
        Scale scale = new Scale.Linear(factor, offset.doubleValue());
        return new Measure(dimension(unit.getDimension()), "", false, List.of(), scale);
    }

    private Measure gauge(DefinitionNode node) {
        double length = ucum(node, node.text("ucum"), "").scale().toBase(1);
        String dimension = ucum(node, node.text("ucum"), "").dimension();
        return new Measure(
                dimension,
                "",
                false,
                List.of(),
                node.has("diameters") ? table(node, length) : formula(node, length));
    }

    private static Scale formula(DefinitionNode node, double length) {
        return new Scale.WireFormula(
                node.number("diameter") * length,
                node.number("at"),
                node.number("ratio"),
                node.number("steps"));
    }

    private static Scale table(DefinitionNode node, double length) {
        List<Double> diameters =
                node.items("diameters").stream().map(item -> item.number() * length).toList();
        try {
            return new Scale.WireTable(diameters);
        } catch (IllegalArgumentException e) {
            throw node.at("diameters").refusal(String.valueOf(e.getMessage()), e);
        }
    }

    private javax.measure.Unit<?> parse(DefinitionNode node, String expression) {
        try {
            return ucum.parse(expression);
        } catch (MeasurementException | IllegalArgumentException e) {
            throw node.refusal("'" + expression + "' is not an expression of UCUM", e);
        }
    }

    /** Sorted, as the library writes the same dimension in more than one order. */
    private static String dimension(Dimension dimension) {
        Map<? extends Dimension, Integer> parts = dimension.getBaseDimensions();
        if (parts == null) {
            return dimension.toString();
        }
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "^" + part.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static UnitConverter toBase(DefinitionNode node, javax.measure.Unit<?> unit) {
        try {
            return unit.getConverterToAny(unit.getSystemUnit());
        } catch (IncommensurableException | UnconvertibleException e) {
            throw node.refusal("'" + unit + "' has no base unit", e);
        }
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal exact
                ? exact
                : BigDecimal.valueOf(number.doubleValue());
    }

    private static UnitSystem system(DefinitionNode node) {
        String word = node.find("system").orElse("both");
        try {
            return UnitSystem.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw node.at("system").refusal("'" + word + "' is none of metric, imperial, both", e);
        }
    }

    private static Optional<UnitDefinition.Part> part(DefinitionNode node) {
        if (!node.has("part")) {
            return Optional.empty();
        }
        DefinitionNode part = node.at("part");
        return Optional.of(new UnitDefinition.Part(part.text("unit"), part.texts("written")));
    }
}
