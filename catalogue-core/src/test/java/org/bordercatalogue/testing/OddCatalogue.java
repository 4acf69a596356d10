package org.bordercatalogue.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Option;
import org.bordercatalogue.edition.AnnouncedEdition;
import org.bordercatalogue.edition.DemoTime;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.figure.Attribution;
import org.bordercatalogue.figure.Blank;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Evidence;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Qualifier;
import org.bordercatalogue.kernel.LocalText;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Unmapped;
import org.bordercatalogue.publishing.Outcome;
import org.bordercatalogue.publishing.Publication;
import org.bordercatalogue.publishing.Publisher;
import org.bordercatalogue.unit.Unit;

/**
 * A catalogue of everything that can be kept: every type, every kind of figure in every unit it
 * accepts, and texts such as people and machines leave behind; the same for the same seed.
 */
public final class OddCatalogue {
    private static final List<String> TEXTS =
            List.of(
                    "plain",
                    "two  blanks and a tab\t.",
                    "line\nend\r\nand return\r.",
                    "\"quoted\" 'and' \\back\\slashed\\ /",
                    "جهاز فحص الشاحنات \u200Fثابت",
                    "\u202Eright to left\u202C and back",
                    "סורק 320 מ״מ",
                    "海关查验设备",
                    "трёхмерный",
                    "emoji 🛃🚚 and a family 👨‍👩‍👧",
                    "combining e\u0301 is not \u00E9",
                    "control \u0001\u0008\u001F\u007F\u0085 signs",
                    "separators \u2028 and \u2029",
                    "{\"json\":[1,2]}",
                    "=1+1;--<b>&amp;</b>",
                    "NULL",
                    "\uFEFFmarked",
                    "\uFFFF\uFDD0",
                    " blanks around ");
    private static final List<String> CURRENCIES = List.of("EUR", "USD", "JPY", "KWD");
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar", "zh");
    private static final List<String> EXHIBITORS = List.of("acme", "societe-ete", "شركة", "o-1");

    private final BuiltInDefinitions definitions;
    private final Random random;

    public OddCatalogue(BuiltInDefinitions definitions, long seed) {
        this.definitions = definitions;
        random = new Random(seed);
    }

    public void publish(Publisher publisher) {
        accepted(
                publisher.saveExhibitors(EXHIBITORS.stream().map(this::exhibitor).toList(), "odd"));
        accepted(publisher.saveEditions(List.of(edition("e-1")), "odd"));
        accepted(
                publisher.announce(
                        List.of(new AnnouncedEdition(edition("e-2"), Optional.of(true))), "odd"));
        List<Product> products = products();
        accepted(publisher.publish(products, "odd"));
        accepted(publisher.saveListings(listings(products), "odd"));
    }

    /** At least two of every type. */
    private List<Product> products() {
        List<Product> products = new ArrayList<>();
        for (EquipmentType type : definitions.registry().listTypes()) {
            products.add(product(products.size(), type));
            products.add(product(products.size(), type));
        }
        return products;
    }

    private Product product(int number, EquipmentType type) {
        SortedMap<String, List<Figure>> figures = new TreeMap<>();
        for (Capability capability : definitions.registry().capabilitiesOf(type.id())) {
            figures.put(capability.id(), figures(capability));
        }
        return new Product(
                "product-" + number,
                pick(EXHIBITORS),
                number + " " + pick(TEXTS),
                sometimes(pick(TEXTS)),
                type.id(),
                some(TEXTS),
                description(),
                figures,
                unmapped());
    }

    private List<Figure> figures(Capability capability) {
        List<Figure> figures = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            figures.add(figure(capability));
        }
        return figures;
    }

    private Figure figure(Capability capability) {
        Attribution attribution = attribution();
        int shape = random.nextInt(10);
        if (shape == 0) {
            return new Figure.Claimed(pick(TEXTS), attribution);
        }
        if (shape == 1) {
            Blank blank = pick(List.of(Blank.values()));
            return new Figure.Blanked(blank, sometimes(pick(TEXTS)), attribution);
        }
        return switch (capability.kind()) {
            case QUANTITY, INTERVAL -> measured(capability, attribution);
            case MONEY -> money(attribution);
            case CHOICE, CHOICES ->
                    new Figure.Chosen(sometimes(pick(TEXTS)), options(capability), attribution);
            case FLAG ->
                    new Figure.Chosen(
                            sometimes(pick(TEXTS)),
                            List.of(pick(List.of("yes", "no"))),
                            attribution);
            case TEXT -> new Figure.Worded(pick(TEXTS), attribution);
            case DIMENSIONS -> sized(capability, attribution);
        };
    }

    private Figure measured(Capability capability, Attribution attribution) {
        Unit unit = pick(capability.units());
        Unit canonical = capability.unit().orElseThrow();
        Bounds stated = bounds();
        OptionalDouble lower = converted(stated.lower(), unit, canonical);
        OptionalDouble upper = converted(stated.upper(), unit, canonical);
        return new Figure.Measured(
                sometimes(pick(TEXTS)),
                stated,
                unit.id(),
                pick(List.of(Qualifier.values())),
                definitions.units().inverts(unit, canonical)
                        ? new Bounds(upper, lower)
                        : new Bounds(lower, upper),
                attribution);
    }

    private Figure money(Attribution attribution) {
        Bounds bounds = bounds();
        return new Figure.Measured(
                sometimes(pick(TEXTS)),
                bounds,
                pick(CURRENCIES),
                pick(List.of(Qualifier.values())),
                bounds,
                attribution);
    }

    private Figure sized(Capability capability, Attribution attribution) {
        Unit unit = pick(capability.units());
        List<Double> sides = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            sides.add(number());
        }
        return new Figure.Sized(
                sometimes(pick(TEXTS)),
                sides,
                unit.id(),
                sides.stream()
                        .map(side ->
                                definitions
                                        .units()
                                        .convert(side, unit, capability.unit().orElseThrow()))
                        .toList(),
                attribution);
    }

    private OptionalDouble converted(OptionalDouble value, Unit from, Unit to) {
        return value.isEmpty()
                ? value
                : OptionalDouble.of(definitions.units().convert(value.getAsDouble(), from, to));
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

    /** Positive, because an inverted unit has no place for zero. */
    private double number() {
        return switch (random.nextInt(4)) {
            case 0 -> 1 + random.nextInt(1000);
            case 1 -> Math.round(random.nextDouble() * 1e6) / 1e3 + 0.001;
            case 2 -> random.nextDouble() + 1e-9;
            default -> 0.1 + 0.2 + random.nextInt(3);
        };
    }

    private List<String> options(Capability capability) {
        List<String> all = new ArrayList<>(capability.options().stream().map(Option::id).toList());
        if (capability.open()) {
            all.addAll(List.of("on-rails", "ثابت", "海关"));
        }
        List<String> options = some(all);
        return options.isEmpty() ? List.of(all.getFirst()) : options;
    }

    private Attribution attribution() {
        return random.nextInt(3) == 0
                ? Attribution.NONE
                : new Attribution(
                        sometimes(pick(TEXTS)),
                        sometimes(pick(TEXTS)),
                        sometimes(pick(TEXTS)),
                        sometimes(pick(TEXTS)),
                        pick(List.of(Evidence.values())),
                        random.nextBoolean());
    }

    private LocalText description() {
        SortedMap<String, String> texts = new TreeMap<>();
        some(LANGUAGES).forEach(language -> texts.put(language, pick(TEXTS)));
        return new LocalText(texts);
    }

    private List<Unmapped> unmapped() {
        List<Unmapped> all = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            all.add(
                    new Unmapped(
                            pick(TEXTS),
                            sometimes(pick(TEXTS)),
                            sometimes(pick(TEXTS)),
                            sometimes(pick(TEXTS)),
                            sometimes(pick(TEXTS)),
                            pick(TEXTS)));
        }
        return all;
    }

    private Exhibitor exhibitor(String id) {
        return new Exhibitor(
                id,
                id + " " + pick(TEXTS),
                sometimes("FR"),
                sometimes("https://" + id + ".example/"),
                some(TEXTS),
                some(TEXTS));
    }

    private Edition edition(String id) {
        return new Edition(
                id,
                id + " " + pick(TEXTS),
                sometimes(pick(TEXTS)),
                sometimes(LocalDate.of(2026, 1, 28)),
                sometimes(LocalDate.of(2026, 1, 30)),
                sometimes(pick(TEXTS)),
                sometimes("AE"),
                sometimes(pick(TEXTS)),
                sometimes(pick(TEXTS)),
                sometimes(pick(TEXTS)),
                sometimes(pick(TEXTS)),
                sometimes(pick(TEXTS)),
                sometimes(pick(TEXTS)));
    }

    private List<Listing> listings(List<Product> products) {
        List<Listing> listings = new ArrayList<>();
        for (Product product : some(products)) {
            listings.add(listing(product.exhibitor(), Optional.of(product.id())));
        }
        EXHIBITORS.forEach(exhibitor -> listings.add(listing(exhibitor, Optional.empty())));
        return listings;
    }

    private Listing listing(String exhibitor, Optional<String> product) {
        return new Listing(
                pick(List.of("e-1", "e-2")),
                exhibitor,
                product,
                sometimes(pick(TEXTS)),
                sometimes(pick(TEXTS)),
                sometimes(pick(TEXTS)),
                sometimes(pick(EXHIBITORS)),
                sometimes(DemoTime.of("2031-05-05 9:30-10:00")).stream().toList(),
                random.nextBoolean(),
                sometimes(Instant.ofEpochMilli(random.nextInt())));
    }

    private static void accepted(List<Publication> publications) {
        publications.stream()
                .filter(publication -> publication.outcome() == Outcome.REFUSED)
                .findFirst()
                .ifPresent(refused -> {
                    throw new AssertionError(refused.toString());
                });
    }

    private <T> Optional<T> sometimes(T thing) {
        return random.nextBoolean() ? Optional.of(thing) : Optional.empty();
    }

    private <T> List<T> some(List<T> all) {
        return all.stream().filter(each -> random.nextInt(all.size()) < 3).toList();
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
