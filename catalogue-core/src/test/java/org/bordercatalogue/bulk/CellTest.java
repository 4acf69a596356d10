package org.bordercatalogue.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.draft.Fields;
import org.bordercatalogue.draft.FigureFields;
import org.bordercatalogue.draft.ProductFields;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.RandomProducts;
import org.bordercatalogue.product.TestingCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a cell, and that nothing of it is lost on the way there and back. */
class CellTest {
    private static final long SEED = 20260203;
    private static final int PRODUCTS = 400;

    private final TestingCatalogue catalogue = TestingCatalogue.standard();

    @Test
    void everyFigureOfEveryProductComesBackAsItWas() {
        RandomProducts products = new RandomProducts(catalogue, new Random(SEED));
        for (int round = 0; round < PRODUCTS; round++) {
            Product product = products.next("p" + round);
            Fields fields = ProductFields.of(product);
            for (Capability capability : catalogue.registry().capabilitiesOf(product.type())) {
                boolean chosen = capability.kind().isChosen();
                List<FigureFields> rows = fields.figures(capability.id());
                String cell = FigureCell.write(rows, chosen);
                FigureCell.Read read = FigureCell.read(cell, chosen);

                assertThat(read.faults()).as(cell).isEmpty();
                assertThat(said(read.rows(), capability.id()))
                        .as("seed " + SEED + ", round " + round + ": " + cell)
                        .isEqualTo(said(rows, capability.id()));
                assertThat(cell.chars())
                        .as(cell)
                        .allMatch(each -> each >= ' ' || each == '\n' || each == '\t');
            }
        }
    }

    @Test
    void everyTextComesBackAsItWas() {
        RandomProducts products = new RandomProducts(catalogue, new Random(SEED));
        for (int round = 0; round < PRODUCTS; round++) {
            Product product = products.next("p" + round);
            String text = product.name() + product.description();
            for (String each : List.of(text, "#" + text, "\\" + text, "\\#" + text, "\\u0041")) {
                assertThat(TextCell.read(TextCell.write(each)))
                        .as("seed " + SEED + ", round " + round)
                        .isEqualTo(each);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "up to 320 mm | source: Data sheet 7, up to 320 mm, Data sheet 7",
        "at most 5 |source:a\\|b, at most 5, a|b",
        "'5 kg | source: https://maker.example/sheet', 5 kg, https://maker.example/sheet"
    })
    void readsWhatPeopleWrite(String cell, String text, String source) {
        FigureFields row = FigureCell.read(cell, false).rows().getFirst();

        assertThat(row.text()).isEqualTo(text);
        assertThat(row.source()).isEqualTo(source);
    }

    @Test
    void readsChoicesBlanksAndSeveralLines() {
        assertThat(FigureCell.read("mobile; fixed", true).rows().getFirst().options())
                .containsExactly("mobile", "fixed");
        assertThat(FigureCell.read("#not-disclosed", false).rows().getFirst().blank())
                .isEqualTo("not-disclosed");
        assertThat(FigureCell.read("5 kg\n\n7 kg | optional\n", false).rows())
                .extracting(FigureFields::text)
                .containsExactly("5 kg", "7 kg");
        assertThat(FigureCell.read("5 kg | colour: red", false).faults())
                .singleElement()
                .asString()
                .contains("colour: red")
                .contains("condition");
    }

    @Test
    void namesColumnsAsSpreadsheetsDo() {
        assertThat(List.of(0, 25, 26, 701, 702))
                .extracting(CellFault::letters)
                .containsExactly("A", "Z", "AA", "ZZ", "AAA");
    }

    private static Fields said(List<FigureFields> rows, String capability) {
        TreeMap<String, List<String>> values = new TreeMap<>();
        int number = 0;
        for (FigureFields row : rows) {
            new FigureFields(
                            ++number,
                            row.text(),
                            row.options(),
                            row.blank(),
                            row.condition(),
                            row.standard(),
                            row.configuration(),
                            row.source(),
                            row.evidence(),
                            row.optional())
                    .writeTo(values, capability);
        }
        return Fields.of(values);
    }
}
