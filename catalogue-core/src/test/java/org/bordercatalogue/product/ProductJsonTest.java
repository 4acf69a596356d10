package org.bordercatalogue.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bordercatalogue.figure.Attribution;
import org.bordercatalogue.figure.Blank;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Evidence;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Figure.Measured;
import org.bordercatalogue.figure.Qualifier;
import org.bordercatalogue.figure.Warning;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductJsonTest {
    private static final long SEED = 20260203;
    private static final ProductIds NO_IDS = identity -> "id-of-" + identity.name();

    private final TestingCatalogue catalogue = TestingCatalogue.standard();
    private final ProductJson json = catalogue.json();

    @Test
    void readsBackWhateverItWrote() {
        RandomProducts products = new RandomProducts(catalogue, new Random(SEED));
        for (int i = 0; i < 2000; i++) {
            Product product = products.next("acme-" + i);
            String written = json.write(product);
            assertThat(json.parse(written)).as("product %d of seed %d", i, SEED).isEqualTo(product);
            assertThat(read(written))
                    .as("product %d of seed %d", i, SEED)
                    .returns(product, ReadProduct::product);
        }
    }

    @Test
    void writesEqualProductsAlikeWhateverTheOrderTheyCameIn() {
        String one =
                """
                {"id":"a","exhibitor":"acme","name":"A","type":"scanner","description":{"fr":"F","en":"E"},\
                "capabilities":{"weight":[{"value":1.50,"unit":"kg"}],"mobility":[{"value":"mobile"}]}}\
                """;
        String other =
                """
                {"capabilities":{"mobility":["mobile"],"weight":[{"unit":"kg","value":15e-1,"qualifier":"exactly"}]},\
                "description":{"en":"E","fr":"F"},"type":"scanner","name":"A","exhibitor":"acme","id":"a"}\
                """;
        assertThat(json.write(json.parse(one)))
                .isEqualTo(json.write(json.parse(other)))
                .isEqualTo(
                        """
                        {"id":"a","exhibitor":"acme","name":"A","type":"scanner","description":{"en":"E","fr":"F"},\
                        "capabilities":{"mobility":["mobile"],"weight":[{"value":1.5,"unit":"kg","qualifier":"exactly"}]}}\
                        """);
    }

    @Test
    void readsAllThatALineMaySay() {
        Product product =
                parse(
                        """
                        "mobility":["mobile",{"value":"fixed","condition":"with jacks","optional":true}],
                        "dual_energy":[{"blank":"not-disclosed"}],
                        "dimensions":[{"sides":[10,20.5],"unit":"cm"}],
                        "remark":["sturdy",{"text":"quick","source":"leaflet"}],
                        "speed":[{"claim":"fast"}],
                        "steel":[{"asWritten":"up to 320 mm","standard":"IEC 62523","configuration":"dual energy",
                            "evidence":"independent-test"}],
                        "temperature":[{"min":-20,"max":50,"unit":"Cel"}]
                        """);
        Attribution jacks =
                new Attribution(
                        Optional.of("with jacks"),
                        none(),
                        none(),
                        none(),
                        Evidence.UNCLASSIFIED,
                        true);
        Attribution tested =
                new Attribution(
                        none(),
                        Optional.of("IEC 62523"),
                        Optional.of("dual energy"),
                        none(),
                        Evidence.INDEPENDENT_TEST,
                        false);
        assertThat(product.figuresOf("mobility"))
                .containsExactly(chosen(Attribution.NONE, "mobile"), chosen(jacks, "fixed"));
        assertThat(product.figuresOf("dual_energy"))
                .containsExactly(new Figure.Blanked(Blank.NOT_DISCLOSED, none(), Attribution.NONE));
        assertThat(product.figuresOf("dimensions"))
                .containsExactly(
                        new Figure.Sized(
                                none(),
                                List.of(10.0, 20.5),
                                "cm",
                                List.of(100.0, 205.0),
                                Attribution.NONE));
        assertThat(product.figuresOf("remark"))
                .containsExactly(
                        new Figure.Worded("sturdy", Attribution.NONE),
                        new Figure.Worded(
                                "quick", Attribution.from("leaflet", Evidence.UNCLASSIFIED)));
        assertThat(product.figuresOf("speed"))
                .containsExactly(new Figure.Claimed("fast", Attribution.NONE));
        assertThat(product.figuresOf("steel"))
                .containsExactly(
                        new Measured(
                                Optional.of("up to 320 mm"),
                                Bounds.atMost(320),
                                "mm",
                                Qualifier.UP_TO,
                                Bounds.atMost(320),
                                tested));
        assertThat(product.figuresOf("temperature"))
                .containsExactly(
                        new Measured(
                                none(),
                                Bounds.between(-20, 50),
                                "Cel",
                                Qualifier.RANGE,
                                Bounds.between(-20, 50),
                                Attribution.NONE));
        assertThat(product.unmapped()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "steel, exactly,  300, 300",
        "steel, about,    300, 300",
        "steel, typical,  300, 300",
        "steel, range,    300, 300",
        "steel, up-to,       , 300",
        "steel, at-most,     , 300",
        "steel, at-least, 300,    ",
        "speed, up-to,    300, 300",
        "speed, at-most,     , 300",
        "speed, at-least, 300,    ",
    })
    void letsTheQualifierSayWhichEndOneValueIs(
            String capability, String qualifier, @Nullable String lower, @Nullable String upper) {
        String unit = capability.equals("speed") ? "km/h" : "mm";
        Measured figure =
                (Measured)
                        parse(
                                        "\"%s\":[{\"value\":300,\"unit\":\"%s\",\"qualifier\":\"%s\"}]"
                                                .formatted(capability, unit, qualifier))
                                .figuresOf(capability)
                                .getFirst();
        assertThat(figure.qualifier().code()).isEqualTo(qualifier);
        assertThat(figure.stated()).isEqualTo(new Bounds(bound(lower), bound(upper)));
    }

    @Test
    void convertsToTheCanonicalUnit() {
        Measured figure =
                (Measured)
                        parse("\"steel\":[{\"value\":12,\"unit\":\"in\"}]")
                                .figuresOf("steel")
                                .getFirst();
        assertThat(figure.canonical()).isEqualTo(Bounds.exactly(304.8));
        assertThat(figure.stated()).isEqualTo(Bounds.exactly(12));
        assertThat(figure.unit()).isEqualTo("in");
    }

    @Test
    void keepsMoneyInItsCurrency() {
        Measured figure =
                (Measured)
                        parse("\"price\":[{\"value\":1200000,\"unit\":\"EUR\"}]")
                                .figuresOf("price")
                                .getFirst();
        assertThat(figure)
                .returns("EUR", Measured::unit)
                .returns(Bounds.exactly(1_200_000), Measured::canonical);
    }

    @Test
    void warnsWhereTextAndNumbersContradictAndKeepsTheNumbers() {
        ReadProduct read =
                read(
                        line(
                                "\"steel\":[{\"asWritten\":\"up to 320 mm\",\"max\":300,\"unit\":\"mm\",\"qualifier\":\"up-to\"}]"));
        assertThat(read.warnings())
                .extracting(FigureWarning::capability, warning -> warning.warning().kind())
                .containsExactly(tuple("steel", Warning.Kind.CONTRADICTION));
        assertThat(((Measured) read.product().figuresOf("steel").getFirst()).stated())
                .isEqualTo(Bounds.atMost(300));
    }

    @Test
    void warnsOfWhatIsNotPlausibleAndKeepsIt() {
        ReadProduct read = read(line("\"weight\":[{\"value\":500000,\"unit\":\"kg\"}]"));
        assertThat(read.warnings())
                .extracting(FigureWarning::capability, warning -> warning.warning().kind())
                .containsExactly(tuple("weight", Warning.Kind.OUT_OF_BOUNDS));
        assertThat(read.product().figuresOf("weight")).hasSize(1);
    }

    @Test
    void readsAliasesOfOptionsAndOfCapabilities() {
        Product product =
                parse(
                        "\"mobility\":[\"stationary\"],\"penetration_steel\":[{\"value\":300,\"unit\":\"mm\"}]");
        assertThat(product.figuresOf("mobility"))
                .containsExactly(
                        new Figure.Chosen(
                                Optional.of("stationary"), List.of("fixed"), Attribution.NONE));
        assertThat(product.figuresOf("steel")).hasSize(1);
    }

    @Test
    void takesWhatAnAliasOfTheTypeImpliesUnlessItIsStated() {
        String line =
                "{\"id\":\"a\",\"exhibitor\":\"acme\",\"name\":\"A\",\"type\":\"Mobile Scanner\"%s}";
        Product implied = read(line.formatted("")).product();
        assertThat(implied.type()).isEqualTo("scanner");
        assertThat(implied.figuresOf("mobility"))
                .containsExactly(
                        chosen(
                                Attribution.from(
                                        "equipment type: Mobile Scanner", Evidence.UNCLASSIFIED),
                                "mobile"));
        Product stated =
                read(line.formatted(",\"capabilities\":{\"mobility\":[\"portable\"]}")).product();
        assertThat(stated.figuresOf("mobility"))
                .containsExactly(chosen(Attribution.NONE, "portable"));
    }

    @Test
    void keepsAsUnmappedWhatTheTypeCannotHold() {
        ReadProduct read =
                read(
                        line(
                                """
                                "wings":["two"],
                                "steel":[{"value":5,"unit":"kg","source":"leaflet"},{"asWritten":"5 litres","condition":"cold"}],
                                "mobility":[{"options":["fixed","flying"],"evidence":"press"}]
                                """));
        assertThat(read.product().figures()).isEmpty();
        assertThat(read.product().unmapped()).isEqualTo(read.unread());
        assertThat(read.unread())
                .extracting(unmapped ->
                        String.join(
                                " | ",
                                unmapped.attribute(),
                                unmapped.value().orElse("-"),
                                unmapped.unit().orElse("-"),
                                unmapped.asWritten().orElse("-"),
                                unmapped.source().orElse("-")))
                .containsExactly(
                        "wings | two | - | - | -",
                        "steel | 5 | kg | - | leaflet",
                        "steel@cold | - | - | 5 litres | -",
                        "mobility | {\"options\":[\"fixed\",\"flying\"],\"evidence\":\"press\"} | - | - | -");
        assertThat(read.unread())
                .extracting(Unmapped::reason)
                .allMatch(reason -> !reason.isBlank());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"steel\":[{\"min\":2,\"max\":1,\"unit\":\"mm\"}]     | \"min\" is greater than \"max\"",
                "\"steel\":[{\"value\":1e999,\"unit\":\"mm\"}]        | too large",
                "\"dimensions\":[{\"sides\":[\"a\"],\"unit\":\"mm\"}] | \"sides\" must hold numbers",
                "\"steel\":[{\"value\":1e308,\"unit\":\"in\"}]        | is no value in",
            })
    void keepsAsUnmappedWhatNoFigureCanSay(String capabilities, String reason) {
        ReadProduct read = read(line(capabilities));
        assertThat(read.product().figures()).isEmpty();
        assertThat(read.unread())
                .singleElement()
                .extracting(Unmapped::reason)
                .asString()
                .contains(reason);
    }

    @Test
    void readsStoredContentAfterItsDefinitionsAreGone() {
        RandomProducts products = new RandomProducts(catalogue, new Random(SEED));
        TestingCatalogue poorer =
                TestingCatalogue.of(
                        TestingCatalogue.PACK
                                .replaceAll("(?m)^ *- \\{id: (steel|formats|dimensions),.*\\n", "")
                                .replace(", {id: portable, label: {en: Portable}}", "")
                                .replaceAll("(?ms)^ *- id: hologram.*", ""));
        for (int i = 0; i < 500; i++) {
            String stored = json.write(products.next("acme-" + i));
            Product read = poorer.json().parse(stored);
            assertThat(poorer.registry().findType(read.type()))
                    .as("product %d of seed %d", i, SEED)
                    .isPresent();
            assertThat(read.figures()).doesNotContainKeys("steel", "formats", "dimensions");
            Product again = poorer.json().parse(poorer.json().write(read));
            assertThat(again).as("product %d of seed %d", i, SEED).isEqualTo(read);
        }
    }

    @Test
    void asksForAnIdWhereThereIsNone() {
        String line = "{\"exhibitor\":\"acme\",\"name\":\"X-200\",\"type\":\"scanner\"}";
        assertThat(read(line).product().id()).isEqualTo("id-of-x 200");
        assertInvalid(() -> json.parse(line), "no id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"steel\":{}                                               | steel must be a list",
                "\"steel\":[{\"value\":1,\"unit\":\"mm\",\"qualfier\":\"exactly\"}]  | qualfier",
                "\"steel\":[{\"value\":1,\"unit\":\"mm\",\"qualifier\":\"maybe\"}]   | must be one of exactly, at-least",
                "\"steel\":[{\"value\":1,\"unit\":\"mm\",\"evidence\":\"rumour\"}]   | vendor-claim",
                "\"steel\":[{\"value\":1,\"unit\":7}]                           | \"unit\" must be a text",
                "\"steel\":[{\"value\":[1],\"unit\":\"mm\"}]                     | \"value\" must be a number or a text",
                "\"steel\":[null]                                          | steel must be an object",
                "\"dual_energy\":[{\"blank\":\"dunno\"}]                      | not-disclosed, not-applicable, no",
                "\"dual_energy\":[{\"value\":\"yes\",\"optional\":\"perhaps\"}]   | true or false",
            })
    void namesThePlaceOfWhatIsNoFigure(String capabilities, String reason) {
        assertInvalid(() -> read(line(capabilities)), "product \"A\"");
        assertInvalid(() -> read(line(capabilities)), reason);
    }

    @Test
    void refusesALineThatIsNoProduct() {
        assertInvalid(() -> json.parse("{"), "not the JSON of a product");
        assertInvalid(() -> json.parse("{\"id\":\"a\",\"id\":\"b\"}"), "Duplicate");
        assertInvalid(() -> read("[]"), "must be an object");
        assertInvalid(() -> read("{}"), "\"name\" is missing");
        assertInvalid(() -> read("{\"name\":\"A\"}"), "\"exhibitor\" is missing");
        assertInvalid(() -> read("{\"name\":\"A\",\"exhibitor\":\"acme\"}"), "\"type\" is missing");
        assertInvalid(() -> read("{\"name\":\"A\",\"nmae\":\"A\"}"), "\"nmae\" is not known");
    }

    private Product parse(String capabilities) {
        return json.parse(line(capabilities));
    }

    private ReadProduct read(String line) {
        try {
            return json.read(new JsonMapper().readTree(line), NO_IDS);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private static String line(String capabilities) {
        return "{\"id\":\"a\",\"exhibitor\":\"acme\",\"name\":\"A\",\"type\":\"scanner\",\"capabilities\":{"
                + capabilities
                + "}}";
    }

    private static OptionalDouble bound(@Nullable String number) {
        return number == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(number));
    }

    private static void assertInvalid(ThrowingCallable work, String reason) {
        assertThatThrownBy(work)
                .asInstanceOf(InstanceOfAssertFactories.type(CatalogueException.class))
                .returns(ErrorCode.INVALID_INPUT, CatalogueException::code)
                .extracting(CatalogueException::getMessage, InstanceOfAssertFactories.STRING)
                .contains(reason);
    }

    private static Figure chosen(Attribution attribution, String option) {
        return new Figure.Chosen(none(), List.of(option), attribution);
    }

    private static Optional<String> none() {
        return Optional.empty();
    }
}
