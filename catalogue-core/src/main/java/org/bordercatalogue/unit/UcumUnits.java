package org.bordercatalogue.unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.definition.DefinitionNode;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/**
 * The units of a file, with the factors that the Unified Code for Units of Measure gives them.
 * Values go through the base unit of their dimension in double arithmetic, which keeps order, and
 * come out with five significant digits.
 */
public final class UcumUnits implements Units {
    private static final String RESOURCE = "units.yaml";

    private final Map<String, UnitDefinition> definitions = new HashMap<>();
    private final Spellings spellings;

    /** The units that come with the program. */
    public UcumUnits() {
        this(DefinitionNode.ofResource(RESOURCE));
    }

    /**
     * The units of another file; throws {@code INVALID_CONFIGURATION} with file and line where it
     * is wrong.
     */
    public UcumUnits(DefinitionNode file) {
        this.spellings = new Spellings(file.texts("separators"));
        List<UnitDefinition> all = UnitsFile.read(file);
        all.forEach(this::add);
        all.forEach(this::spell);
        all.forEach(this::check);
    }

    @Override
    public Optional<Unit> findUnit(String spelling) {
        return Optional.ofNullable(definitions.get(spelling))
                .map(UnitDefinition::unit)
                .or(() -> spellings.find(spelling));
    }

    @Override
    public Optional<UnitFound> findUnitAt(String text, int start) {
        return spellings.findAt(text, start);
    }

    @Override
    public Unit getUnit(String id) {
        return definition(id).unit();
    }

    @Override
    public boolean convertible(Unit from, Unit to) {
        return measure(from).converts(measure(to));
    }

    @Override
    public double convert(double value, Unit from, Unit to) {
        if (!convertible(from, to)) {
            throw new CatalogueException(ErrorCode.INVALID_INPUT, whyNot(from, to));
        }
        double converted =
                from.id().equals(to.id())
                        ? value
                        : measure(to).scale().fromBase(measure(from).scale().toBase(value));
        if (!Double.isFinite(converted)) {
            throw new CatalogueException(
                    ErrorCode.INVALID_INPUT,
                    value + " " + named(from) + " is no value in " + named(to));
        }
        return Significant.round(converted);
    }

    @Override
    public boolean inverts(Unit from, Unit to) {
        return measure(from).scale().inverts() != measure(to).scale().inverts();
    }

    @Override
    public Optional<Unit> counterpart(Unit unit, UnitSystem system) {
        if (unit.system() == UnitSystem.BOTH
                || system == UnitSystem.BOTH
                || unit.system() == system) {
            return Optional.of(unit);
        }
        return definition(unit.id()).counterpart().map(this::getUnit);
    }

    @Override
    public boolean isCount(Unit unit) {
        return measure(unit).isCount();
    }

    @Override
    public Optional<Unit> findPart(Unit whole, String spelling) {
        Optional<UnitDefinition.Part> part = definition(whole.id()).part();
        if (part.isPresent()
                && (spelling.isEmpty() || part.orElseThrow().written().contains(spelling))) {
            return Optional.of(getUnit(part.orElseThrow().unit()));
        }
        return findUnit(spelling);
    }

    private Measure measure(Unit unit) {
        return definition(unit.id()).measure();
    }

    private UnitDefinition definition(String id) {
        UnitDefinition definition = definitions.get(id);
        if (definition == null) {
            throw new CatalogueException(ErrorCode.INVALID_INPUT, "There is no unit '" + id + "'");
        }
        return definition;
    }

    private String whyNot(Unit from, Unit to) {
        String refusal = named(from) + " does not convert into " + named(to);
        return measure(from).countsOtherThan(measure(to))
                ? refusal + ": counts of unlike things never convert into each other"
                : refusal;
    }

    private static String named(Unit unit) {
        return unit.symbol().isEmpty() ? unit.label().in("en") : unit.symbol();
    }

    private void add(UnitDefinition definition) {
        if (definitions.putIfAbsent(definition.unit().id(), definition) != null) {
            throw definition
                    .place()
                    .refusal("unit '" + definition.unit().id() + "' is defined twice");
        }
    }

    private void spell(UnitDefinition definition) {
        spell(definition, definition.unit().id());
        spell(definition, definition.unit().symbol());
        definition.unit().label().texts().values().forEach(label -> spell(definition, label));
        definition.spellings().forEach(spelling -> spell(definition, spelling));
    }

    private void spell(UnitDefinition definition, String spelling) {
        if (spelling.isEmpty()) {
            return;
        }
        String id = definition.unit().id();
        spellings
                .add(spelling, definition.unit())
                .ifPresent(other -> {
                    throw definition
                            .place()
                            .refusal(
                                    "'"
                                            + spelling
                                            + "' is written for both '"
                                            + other.id()
                                            + "' and '"
                                            + id
                                            + "'");
                });
    }

    private void check(UnitDefinition definition) {
        definition.counterpart().ifPresent(id -> checkRelated(definition, id));
        definition.part().ifPresent(part -> checkRelated(definition, part.unit()));
    }

    private void checkRelated(UnitDefinition definition, String id) {
        UnitDefinition other = definitions.get(id);
        if (other == null || !definition.measure().converts(other.measure())) {
            throw definition
                    .place()
                    .refusal(
                            "unit '"
                                    + definition.unit().id()
                                    + "' does not convert into '"
                                    + id
                                    + "'");
        }
    }
}
