package org.bordercatalogue.web.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.cost.CostAssumptions;
import org.bordercatalogue.cost.CostPlan;
import org.bordercatalogue.cost.CostRange;
import org.bordercatalogue.cost.Costs;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.bordercatalogue.testing.SmallPack;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.data.FigureNodes;
import org.bordercatalogue.web.sheet.Book;
import org.bordercatalogue.web.sheet.Cell;
import org.bordercatalogue.web.sheet.Sheet;
import org.bordercatalogue.web.sheet.WorkbookSheetWriter;
import org.bordercatalogue.web.testing.ReadingRoom;
import org.bordercatalogue.web.testing.Spreadsheet;
import org.bordercatalogue.web.testing.WorkbookReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Workbooks of random comparisons as LibreOffice works them out, all in one start; {@code -Dseed=n}
 * repeats a run.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveWorkbookTest {
    private static final int BOOKS = 6;
    private static final int YEARS = 7;
    private static final double DISCOUNT = 3.5;
    private static final double HALF_A_CENT = 0.005;

    /** Where the parts of the costs begin on their sheet, the headings being row 0. */
    private static final int FIRST_PART = 5;

    private static final String INJECTED = "=1+1";
    private static final Pattern ERROR = Pattern.compile("(#[A-Z/0]+[!?A].*|Err:[0-9]+)");

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final List<Costs> expected = new ArrayList<>();
    private final List<WorkbookReader> stored = new ArrayList<>();

    @BeforeAll
    void workOut(@TempDir Path folder) throws IOException, InterruptedException {
        Spreadsheet.require();
        Registry registry = SmallPack.registry();
        Units units = BuiltInDefinitions.shared().units();
        ReadingRoom room = new ReadingRoom(registry, units);
        RandomComparedProducts random = new RandomComparedProducts(registry, units, room, seed);
        ComparisonBooks books =
                new ComparisonBooks(
                        new ComparisonRepresentations(registry, units, new FigureNodes(registry)));
        while (expected.size() < 2 * BOOKS) {
            RandomComparedProducts.Case drawn = random.next();
            if (!drawn.compared().costs().isEmpty()) {
                Book book = books.workbook(drawn.compared(), INJECTED, drawn.context());
                write(book, folder);
                expected.add(drawn.compared().costs());
                write(changed(book), folder);
                expected.add(random.assuming(changed(drawn), drawn).compared().costs());
            }
        }
        Path results = Spreadsheet.workOut(folder);
        for (int i = 0; i < expected.size(); i++) {
            stored.add(WorkbookReader.readWorkedOut(Files.readAllBytes(results.resolve(name(i)))));
        }
    }

    @Test
    void formulasComeToTheTotalsOfThePageAndFollowTheAssumptionsInTheirCells() {
        int sums = 0;
        for (int i = 0; i < expected.size(); i++) {
            List<List<Object>> sheet = stored.get(i).rows(stored.get(i).names().get(2));
            List<CostPlan> plans = expected.get(i).plans();
            for (int at = 0; at < plans.size(); at++) {
                CostPlan plan = plans.get(at);
                int column = 3 + 2 * at;
                int row = FIRST_PART + plan.parts().size();
                if (!plan.known().isEmpty()) {
                    String as = "seed %d, workbook %d, product %d".formatted(seed, i, at);
                    sums += check(sheet.get(row), column, plan.total(), as);
                    sums += check(sheet.get(row + 1), column, plan.present(), as);
                }
            }
        }
        assertThat(sums).as("sums that were worked out").isGreaterThan(BOOKS);
    }

    @Test
    void noCellIsAnError() {
        for (WorkbookReader book : stored) {
            for (String sheet : book.names()) {
                assertThat(book.rows(sheet).stream().flatMap(List::stream).map(Object::toString))
                        .as("seed %d, %s", seed, sheet)
                        .noneMatch(cell -> ERROR.matcher(cell).matches());
            }
        }
    }

    @Test
    void wordsThatBeginAsAFormulaStayWords() {
        for (WorkbookReader book : stored) {
            assertThat(book.rows(book.names().getLast()).stream().flatMap(List::stream))
                    .contains(INJECTED);
        }
    }

    /** One for each end that is known. */
    private static int check(List<Object> row, int column, CostRange sum, String as) {
        int checked = 0;
        List<OptionalDouble> ends = List.of(sum.low(), sum.high());
        for (int i = 0; i < ends.size(); i++) {
            OptionalDouble end = ends.get(i);
            Object cell = row.get(column + i);
            if (end.isPresent()) {
                assertThat(cell).as(as).isInstanceOf(Double.class);
                assertThat((double) cell).as(as).isCloseTo(end.getAsDouble(), within(HALF_A_CENT));
                checked++;
            } else {
                assertThat(cell).as(as).isInstanceOf(String.class);
            }
        }
        return checked;
    }

    /** Other years and another discount typed into the cells that hold them. */
    private static Book changed(Book book) {
        List<Sheet> sheets = new ArrayList<>(book.sheets());
        Sheet costs = sheets.get(2);
        List<List<Cell>> rows = new ArrayList<>();
        costs.rows().forEach(rows::add);
        rows.set(0, List.of(rows.get(0).getFirst(), new Cell.Numeric(YEARS)));
        rows.set(1, List.of(rows.get(1).getFirst(), new Cell.Numeric(DISCOUNT)));
        sheets.set(2, new Sheet(costs.name(), costs.columns(), rows));
        return new Book(sheets, book.rightToLeft());
    }

    private static CostAssumptions changed(RandomComparedProducts.Case drawn) {
        CostAssumptions given = drawn.compared().costs().assumptions();
        return new CostAssumptions(
                Optional.of(YEARS),
                Optional.of(DISCOUNT),
                given.currency(),
                given.hours(),
                given.rates(),
                given.prices(),
                given.entered());
    }

    private void write(Book book, Path folder) throws IOException {
        Path file = folder.resolve(name(expected.size()));
        try (OutputStream output = Files.newOutputStream(file)) {
            new WorkbookSheetWriter("test").write(book, output);
        }
    }

    private static String name(int number) {
        return "workbook-%02d.xlsx".formatted(number);
    }
}
