package org.bordercatalogue.product;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.figure.Attribution;
import org.bordercatalogue.figure.Blank;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Evidence;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Qualifier;
import org.bordercatalogue.kernel.LocalText;
import org.bordercatalogue.unit.Unit;

/** Products of every shape that the records allow, with odd characters in every text. */
public final class RandomProducts {
    private static final List<String> ODD =
            List.of(
                    "\"",
                    "\\",
                    "/",
                    "\n",
                    "\t",
                    "\r",
                    "\0",
                    "\u001f",
                    "\u007f",
                    "\u2028",
                    "\ufeff",
                    "é",
                    "e\u0301",
                    "ß",
                    "İ",
                    "日本",
                    "ال",
                    "\u202e",
                    "😀",
                    "👩‍🚀",
                    "{\"a\":1}",
                    "[",
                    "null",
                    "<b>",
                    "&amp;",
                    "'; DROP TABLE entry; --",
                    "%s",
                    "${x}",
                    " ",
                    ",",
                    "1,800",
                    "≥ 10",
                    "½");
    private static final List<String> CURRENCIES = List.of("EUR", "USD", "XAF", "JPY");
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");

    private final TestingCatalogue catalogue;
    private final RandomGenerator random;

    public RandomProducts(TestingCatalogue catalogue, RandomGenerator random) {
        this.catalogue = catalogue;
        this.random = random;
    }

    public Product next(String id) {
        String type = oneOf(catalogue.registry().listTypes()).id();
        SortedMap<String, List<Figure>> figures = new TreeMap<>();
        for (Capability capability : catalogue.registry().capabilitiesOf(type)) {
            figures.put(capability.id(), listOf(3, () -> figure(capability)));
        }
        SortedMap<String, String> description = new TreeMap<>();
        LANGUAGES.stream()
                .filter(language -> random.nextBoolean())
                .forEach(each -> description.put(each, text()));
        return new Product(
                id,
                "acme",
                "x" + text(),
                maybe(this::text),
                type,
                listOf(3, this::text),
                LocalText.of(description),
                figures,
                listOf(2, this::unmapped),
                listOf(2, this::media));
    }

    private MediaItem media() {
        return new MediaItem(
                "%064x".formatted(random.nextLong() >>> 1),
                oneOf(List.of(MediaKind.values())),
                text(),
                maybe(() -> LocalDate.ofEpochDay(random.nextInt(40_000))));
    }

    private Figure figure(Capability capability) {
        return switch (random.nextInt(8)) {
            case 0 ->
                    new Figure.Blanked(
                            oneOf(List.of(Blank.values())), maybe(this::text), attribution());
            case 1 -> new Figure.Claimed(text(), attribution());
            default -> stated(capability);
        };
    }

    private Figure stated(Capability capability) {
        return switch (capability.kind()) {
            case QUANTITY, INTERVAL, MONEY -> measured(capability);
            case CHOICE, CHOICES, FLAG ->
                    new Figure.Chosen(maybe(this::text), options(capability), attribution());
            case TEXT -> new Figure.Worded(text(), attribution());
            case DIMENSIONS -> sized(capability);
        };
    }

    private Figure measured(Capability capability) {
        Bounds stated = bounds();
        Qualifier qualifier = oneOf(List.of(Qualifier.values()));
        if (capability.kind() == Kind.MONEY) {
            return new Figure.Measured(
                    maybe(this::text), stated, oneOf(CURRENCIES), qualifier, stated, attribution());
        }
        Unit unit = oneOf(capability.units());
        Bounds canonical =
                new Bounds(
                        convert(stated.lower(), unit, capability),
                        convert(stated.upper(), unit, capability));
        return new Figure.Measured(
                maybe(this::text), stated, unit.id(), qualifier, canonical, attribution());
    }

    private Figure sized(Capability capability) {
        Unit unit = oneOf(capability.units());
        List<Double> sides = random.doubles(1 + random.nextInt(3), 0.01, 1e5).boxed().toList();
        List<Double> canonical =
                sides.stream()
                        .map(side ->
                                convert(OptionalDouble.of(side), unit, capability).getAsDouble())
                        .toList();
        return new Figure.Sized(maybe(this::text), sides, unit.id(), canonical, attribution());
    }

    private OptionalDouble convert(OptionalDouble bound, Unit unit, Capability capability) {
        return bound.isEmpty()
                ? bound
                : OptionalDouble.of(
                        catalogue
                                .units()
                                .convert(
                                        bound.getAsDouble(),
                                        unit,
                                        capability.unit().orElseThrow()));
    }

    private Bounds bounds() {
        double one = number();
        double other = number();
        return switch (random.nextInt(4)) {
            case 0 -> Bounds.atLeast(one);
            case 1 -> Bounds.atMost(one);
            case 2 -> Bounds.exactly(one);
            default -> Bounds.between(Math.min(one, other), Math.max(one, other));
        };
    }

    private double number() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(-100, 10_000);
            case 1 -> random.nextDouble(1e6);
            case 2 -> random.nextInt(1, 1000) / 100.0;
            default -> random.nextDouble() * Math.pow(10, random.nextInt(-12, 18));
        };
    }

    private List<String> options(Capability capability) {
        Stream<String> known =
                capability.kind() == Kind.FLAG
                        ? Stream.of("yes", "no")
                        : capability.options().stream().map(option -> option.id());
        Stream<String> all =
                capability.open() ? Stream.concat(known, Stream.of("own " + text())) : known;
        List<String> codes = all.toList();
        return codes.subList(0, 1 + random.nextInt(codes.size()));
    }

    private Attribution attribution() {
        return random.nextInt(3) == 0
                ? Attribution.NONE
                : new Attribution(
                        maybe(this::text),
                        maybe(this::text),
                        maybe(this::text),
                        maybe(this::text),
                        oneOf(List.of(Evidence.values())),
                        random.nextBoolean());
    }

    private Unmapped unmapped() {
        return new Unmapped(
                text(),
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                text());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, random.nextInt(6))
                .forEach(i ->
                        text.append(
                                random.nextBoolean() ? oneOf(ODD) : "word " + random.nextInt(100)));
        return text.toString();
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> listOf(int most, Supplier<T> value) {
        List<T> list = new ArrayList<>();
        IntStream.range(0, random.nextInt(most + 1)).forEach(i -> list.add(value.get()));
        return list;
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
