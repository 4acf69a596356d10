package org.bordercatalogue.web.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.compare.ComparisonParameters;
import org.bordercatalogue.compare.ComparisonView;
import org.bordercatalogue.cost.CostParameters;
import org.bordercatalogue.figure.SpanReader;
import org.bordercatalogue.requirement.RequirementParameters;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.bordercatalogue.testing.SmallPack;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.data.FigureNodes;
import org.bordercatalogue.web.sheet.Book;
import org.bordercatalogue.web.sheet.CsvSheetWriter;
import org.bordercatalogue.web.sheet.Sheet;
import org.bordercatalogue.web.sheet.SheetWriter;
import org.bordercatalogue.web.sheet.WorkbookSheetWriter;
import org.bordercatalogue.web.testing.ReadingRoom;
import org.bordercatalogue.web.testing.WorkbookReader;
import org.junit.jupiter.api.Test;

/**
 * Law 10 of comparisons: page, data, workbook and CSV say the same of random products, requirements
 * and costs, to readers of every language; {@code -Dseed=n} repeats a run.
 */
class ComparisonLawTest {
    /** Readings of a requirement by a product; of cells there are several times as many. */
    private static final int CASES = Integer.getInteger("catalogue.lawCases", 5_000);

    /** In one comparison of so many the costs are looked at: they need a page of their own. */
    private static final int COSTED = 4;

    /** One comparison in so many is read off the bytes of its files and pages, too. */
    private static final int WRITTEN = 20;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Registry registry = SmallPack.registry();
    private final Units units = BuiltInDefinitions.shared().units();
    private final ReadingRoom room = new ReadingRoom(registry, units);
    private final RandomComparedProducts random =
            new RandomComparedProducts(registry, units, room, seed);
    private final ComparisonRepresentations representations =
            new ComparisonRepresentations(registry, units, new FigureNodes(registry));
    private final ComparisonBooks books = new ComparisonBooks(representations);
    private final ComparePages pages =
            new ComparePages(
                    registry,
                    units,
                    new ComparisonAddresses(
                            new ComparisonParameters(
                                    new RequirementParameters(registry, new SpanReader(units)),
                                    new CostParameters(registry),
                                    registry)),
                    _ -> List.of());
    private final ObjectMapper mapper = JsonMapper.builder().addModule(new Jdk8Module()).build();

    @Test
    void everyFormSaysTheSameOfEveryCellEveryRequirementAndEveryCost() throws IOException {
        int readings = 0;
        for (int i = 0; readings < CASES; i++) {
            RandomComparedProducts.Case drawn = random.next();
            JsonNode data = data(drawn);
            Book book = books.workbook(drawn.compared(), "", drawn.context());
            ComparePage page = page(drawn, ComparisonView.ALL);
            Said said = new Said(drawn.context());
            List<List<String>> rows = said.byData(data);
            assertThat(said.byView(page)).as(at(i)).isEqualTo(rows);
            assertThat(said.bySheet(Said.rows(book.sheets().getFirst()), page.columns().size()))
                    .as(at(i))
                    .isEqualTo(rows);
            readings += checkRequirements(page, Said.rows(book.sheets().get(1)), data, at(i));
            if (i % COSTED == 0) {
                checkCosts(drawn, Said.rows(book.sheets().get(2)), data.path("costs"), at(i));
            }
            if (i % WRITTEN == 0) {
                checkCsv(book.sheets().get(3), data, at(i));
                checkBytes(drawn, page, book, rows);
            }
        }
    }

    private void checkBytes(
            RandomComparedProducts.Case drawn, ComparePage page, Book book, List<List<String>> rows)
            throws IOException {
        Said said = new Said(drawn.context());
        assertThat(said.byScreen(room.read(drawn.context().page("compare/compare", page))))
                .as("seed %d", seed)
                .isEqualTo(rows);
        Sheet first = book.sheets().getFirst();
        List<List<Object>> written =
                WorkbookReader.read(bytes(book, new WorkbookSheetWriter("test")))
                        .rows(first.name());
        assertThat(said.bySheet(written.subList(1, written.size()), page.columns().size()))
                .as("seed %d", seed)
                .isEqualTo(rows);
    }

    private static void checkCsv(Sheet sources, JsonNode data, String as) throws IOException {
        byte[] file = bytes(new Book(List.of(sources), false), new CsvSheetWriter());
        List<List<String>> said = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().ofCsvRecord(new String(file, StandardCharsets.UTF_8))) {
            reader.forEach(record -> said.add(ofCsv(record)));
        }
        List<List<String>> expected = new ArrayList<>();
        for (JsonNode row : data.path("rows")) {
            for (int at = 0; at < row.path("cells").size(); at++) {
                JsonNode cell = row.path("cells").path(at);
                for (int figure = 0; figure < cell.path("words").size(); figure++) {
                    expected.add(
                            ofData(
                                    data.path("items").path(at).path("id").asText(),
                                    row,
                                    cell,
                                    figure));
                }
            }
        }
        assertThat(said.subList(1, said.size())).as(as).isEqualTo(expected);
    }

    private static List<String> ofCsv(CsvRecord record) {
        return Stream.of(0, 4, 6, 7, 8, 9, 12, 13, 15, 16)
                .map(record::getField)
                // What a spreadsheet would take for a formula stands behind an apostrophe.
                .map(text -> number(text.replaceFirst("^'(?=[=+@-])", "")))
                .toList();
    }

    private static List<String> ofData(String product, JsonNode row, JsonNode cell, int at) {
        JsonNode figure = cell.path("figures").path(at);
        return Stream.of(
                        product,
                        row.path("id").asText(),
                        cell.path("state").asText(),
                        cell.path("words").path(at).asText(),
                        figure.at("/canonical/min").asText(),
                        figure.at("/canonical/max").asText(),
                        figure.path("condition").asText(),
                        figure.path("standard").asText(),
                        cell.path("circumstances").path(at).asText(),
                        figure.path("optional").asBoolean() ? "yes" : "no")
                .map(ComparisonLawTest::number)
                .toList();
    }

    /** Numbers without the ways to write them. */
    private static String number(String text) {
        return text.matches("-?[0-9.]+(E-?[0-9]+)?") ? "" + Double.parseDouble(text) : text;
    }

    private static int checkRequirements(
            ComparePage page, List<List<Object>> sheet, JsonNode data, String as) {
        int readings = 0;
        for (int at = 0; at < page.columns().size(); at++) {
            JsonNode item = data.path("items").path(at);
            List<String> judged = new ArrayList<>();
            item.path("fits")
                    .forEach(fit ->
                            judged.add(
                                    fit.at("/words/reading").asText()
                                            + ": "
                                            + fit.at("/words/reason").asText()));
            assertThat(judged(page, at)).as(as).containsExactlyInAnyOrderElementsOf(judged);
            int column = at + 2;
            assertThat(
                            sheet.subList(0, judged.size()).stream()
                                    .map(row -> row.get(column).toString()))
                    .as(as)
                    .isEqualTo(judged);
            checkVerdict(page.columns().get(at), item, sheet, column, as);
            readings += judged.size();
        }
        return readings;
    }

    private static List<String> judged(ComparePage page, int column) {
        return page.sections().stream()
                .flatMap(section -> section.rows().stream())
                .flatMap(row -> row.cells().get(column).judged().stream())
                .map(each -> each.readingLabel() + ": " + each.reason())
                .toList();
    }

    private static void checkVerdict(
            ComparePage.Column column,
            JsonNode item,
            List<List<Object>> sheet,
            int place,
            String as) {
        JsonNode score = item.path("score");
        assertThat(column.verdict()).as(as).isEqualTo(item.path("verdict").asText());
        assertThat(sheet.get(sheet.size() - 2).get(place)).as(as).isEqualTo(column.verdictLabel());
        if (score.isObject()) {
            int of = score.path("of").asInt();
            assertThat(column.worst())
                    .as(as)
                    .isEqualTo((int) Math.round(100d * score.path("worst").asInt() / of));
            assertThat(column.worst() + column.open())
                    .as(as)
                    .isEqualTo((int) Math.round(100d * score.path("best").asInt() / of));
            assertThat(sheet.getLast().get(place).toString().replaceAll("[^0-9]+", " "))
                    .as(as)
                    .isEqualTo(
                            score.path("worst").asText()
                                    + " "
                                    + score.path("best").asText()
                                    + " "
                                    + score.path("of").asText());
        }
    }

    /** Amounts of the data are rounded to cents, those of the page to what can be read. */
    private void checkCosts(
            RandomComparedProducts.Case drawn, List<List<Object>> sheet, JsonNode data, String as) {
        CostsView view = page(drawn, ComparisonView.COSTS).costs().orElseThrow();
        Said said = new Said(drawn.context());
        int parts = view.rows().size();
        for (int at = 0; at < data.path("items").size(); at++) {
            JsonNode plan = data.path("items").path(at);
            int least = 3 + 2 * at;
            for (int part = 0; part < parts; part++) {
                List<Double> each = ends(plan.path("parts").path(part).path("each"));
                assertClose(
                        said.numbers(view.rows().get(part).cells().get(at).amount()),
                        each,
                        0.51,
                        as);
                assertClose(inSheet(sheet.get(4 + part), least), each, 0.0051, as);
            }
            boolean known = plan.path("gaps").size() < parts;
            List<Double> total = known ? ends(plan.path("total")) : List.of();
            List<Double> present = known ? ends(plan.path("present")) : List.of();
            assertClose(inSheet(sheet.get(4 + parts), least), total, 0.0051, as);
            assertClose(inSheet(sheet.get(5 + parts), least), present, 0.0051, as);
            if (!view.totals().isEmpty()) {
                assertClose(
                        said.numbers(view.totals().getFirst().sums().get(at).amount()),
                        total,
                        0.51,
                        as);
                assertClose(
                        said.numbers(view.totals().getLast().sums().get(at).amount()),
                        data.path("discount").asDouble() == 0 ? total : present,
                        0.51,
                        as);
            }
        }
    }

    /** Ends that are the same once they are rounded may be one number. */
    private static void assertClose(
            List<Double> numbers, List<Double> expected, double apart, String as) {
        assertThat(numbers.isEmpty()).as(as).isEqualTo(expected.isEmpty());
        if (!expected.isEmpty()) {
            assertThat(numbers.getFirst()).as(as).isCloseTo(expected.getFirst(), within(apart));
            assertThat(numbers.getLast()).as(as).isCloseTo(expected.getLast(), within(apart));
        }
    }

    private static List<Double> ends(JsonNode amount) {
        return Stream.of(amount.path("min"), amount.path("max"))
                .filter(JsonNode::isNumber)
                .map(JsonNode::asDouble)
                .toList();
    }

    private static List<Double> inSheet(List<Object> row, int least) {
        return row.subList(least, least + 2).stream()
                .filter(Double.class::isInstance)
                .map(Double.class::cast)
                .toList();
    }

    private JsonNode data(RandomComparedProducts.Case drawn) {
        return mapper.valueToTree(representations.of(drawn.compared(), List.of(), drawn.context()));
    }

    private ComparePage page(RandomComparedProducts.Case drawn, ComparisonView view) {
        return pages.page(
                new ComparePages.Asked(drawn.state().in(view), List.of(), List.of()),
                drawn.compared(),
                drawn.context());
    }

    private static byte[] bytes(Book book, SheetWriter writer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(book, bytes);
        return bytes.toByteArray();
    }

    private String at(int number) {
        return "seed " + seed + ", case " + number;
    }
}
