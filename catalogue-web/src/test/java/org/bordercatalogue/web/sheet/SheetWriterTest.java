package org.bordercatalogue.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.bordercatalogue.web.testing.WorkbookReader;
import org.junit.jupiter.api.Test;

class SheetWriterTest {
    private static final Sheet SHEET =
            new Sheet(
                    "Figures",
                    List.of(Sheet.Column.of("Product"), new Sheet.Column("Value", 8)),
                    List.of(
                            List.of(new Cell.Text("A \"B\", c"), new Cell.Numeric(1234.5)),
                            List.of(new Cell.Text("=1+1"), new Cell.Numeric(-0.00012)),
                            List.of(new Cell.Text("-40 °C"), new Cell.Blank("not stated")),
                            List.of(new Cell.Heading("Σ é ع"), new Cell.Formula("B2*2", 2469))));

    private final SheetWriter csv = new CsvSheetWriter();
    private final SheetWriter workbook = new WorkbookSheetWriter("catalogue");

    @Test
    void csvQuotesWordsAndGuardsAgainstFormulas() throws IOException {
        assertThat(new String(written(csv, SHEET), StandardCharsets.UTF_8))
                .isEqualTo(
                        String.join(
                                "\r\n",
                                "Product,Value",
                                "\"A \"\"B\"\", c\",1234.5",
                                "'=1+1,-0.00012",
                                "'-40 °C,not stated",
                                "Σ é ع,2469",
                                ""));
    }

    @Test
    void aWorkbookHoldsNumbersAsNumbersAndWordsAsWords() throws IOException {
        WorkbookReader read = WorkbookReader.read(written(workbook, SHEET));

        assertThat(read.names()).containsExactly("Figures");
        assertThat(read.rows("Figures"))
                .containsExactly(
                        List.of("Product", "Value"),
                        List.of("A \"B\", c", 1234.5),
                        List.of("=1+1", -0.00012),
                        List.of("-40 °C", "not stated"),
                        List.of("Σ é ع", "=B2*2"));
    }

    @Test
    void manyRowsAreWrittenAsTheyAreMade() throws IOException {
        Sheet many =
                new Sheet(
                        "Many",
                        List.of(Sheet.Column.of("Number")),
                        () ->
                                IntStream.range(0, 3000)
                                        .mapToObj(i -> List.<Cell>of(new Cell.Numeric(i)))
                                        .iterator());

        assertThat(WorkbookReader.read(written(workbook, many)).rows("Many"))
                .hasSize(3001)
                .endsWith(List.of(2999.0));
    }

    @Test
    void tabsHaveNamesThatAWorkbookMayHold() throws IOException {
        Sheet odd = new Sheet("a/b: " + "x".repeat(40), SHEET.columns(), SHEET.rows());
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        workbook.write(new Book(List.of(odd, odd), true), output);

        assertThat(WorkbookReader.read(output.toByteArray()).names())
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).hasSizeLessThan(32).doesNotContain("/", ":"));
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() throws IOException {
        Sheet odd =
                new Sheet(
                        "Odd",
                        SHEET.columns(),
                        List.of(List.of(new Cell.Text("a\u0000\u0007\uFFFFb<&>\uD83D\uDE80"))));

        assertThat(WorkbookReader.read(written(workbook, odd)).rows("Odd"))
                .endsWith(List.of("ab<&>\uD83D\uDE80"));
    }

    @Test
    void whatIsNoNumberCannotStandInATable() {
        assertThatThrownBy(() -> new Cell.Numeric(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cell.Blank(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] written(SheetWriter writer, Sheet sheet) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        writer.write(new Book(List.of(sheet), false), output);
        return output.toByteArray();
    }
}
