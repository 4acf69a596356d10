package org.bordercatalogue.web.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bordercatalogue.web.figure.FigureView;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.sheet.Cell;
import org.bordercatalogue.web.sheet.Sheet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What each form of a comparison says, read off into the same lists of words, so that they can be
 * set against each other: a row's label, its cells with their marks, the marks of the row.
 */
final class Said {
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}[\\p{Nd}.,’'٬٫\\u00A0\\u202F]*");

    private final PageContext context;

    Said(PageContext context) {
        this.context = context;
    }

    List<List<String>> byData(JsonNode data) {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode row : data.path("rows")) {
            List<String> said = new ArrayList<>(List.of(row.path("label").asText()));
            for (JsonNode cell : row.path("cells")) {
                List<String> words = new ArrayList<>();
                cell.path("words").forEach(each -> words.add(each.asText()));
                said.add(
                        cell(
                                words,
                                cell.path("best").asBoolean(),
                                cell.path("contradictory").asBoolean()));
            }
            said.add(marks(row.path("differs").asBoolean(), !row.path("comparable").asBoolean()));
            rows.add(said);
        }
        return rows;
    }

    List<List<String>> byView(ComparePage page) {
        return page.sections().stream()
                .flatMap(section -> section.rows().stream())
                .map(row -> {
                    List<String> said = new ArrayList<>(List.of(row.label()));
                    row.cells()
                            .forEach(cell ->
                                    said.add(cell(words(cell), cell.best(), cell.contradictory())));
                    said.add(marks(row.differs(), !row.comparable()));
                    return said;
                })
                .toList();
    }

    private List<String> words(ComparePage.Cell cell) {
        return cell.figures().isEmpty()
                ? List.of(cell.blank())
                : cell.figures().stream().map(this::words).toList();
    }

    private String words(FigureView figure) {
        return figure.text()
                + (figure.optional() ? " (" + context.text("figure.optional") + ")" : "");
    }

    List<List<String>> byScreen(Document page) {
        return page.select("tr.bc-comparison__row").stream()
                .map(row -> {
                    List<String> said = new ArrayList<>();
                    said.add(row.expectFirst(".bc-comparison__label").text());
                    row.select("td").forEach(cell -> said.add(onScreen(cell)));
                    Element head = row.expectFirst("th");
                    said.add(
                            marks(
                                    !head.select("[href='#mark-differs']").isEmpty(),
                                    !head.select("[href='#mark-apart']").isEmpty()));
                    return said;
                })
                .toList();
    }

    private String onScreen(Element cell) {
        List<String> words = new ArrayList<>();
        for (Element figure : cell.select(".bc-figure-full__stated > .bc-figure")) {
            String optional = figure.select(".bc-figure__optional").text();
            figure.select(".bc-figure__optional").remove();
            words.add(figure.text() + (optional.isEmpty() ? "" : " (" + optional + ")"));
        }
        cell.select("> .bc-blank").forEach(blank -> words.add(blank.text()));
        return cell(
                words,
                !cell.select("[href='#mark-best']").isEmpty(),
                !cell.select("[href='#mark-contradictory']").isEmpty());
    }

    /** Of a sheet's rows, those that are no headings. */
    List<List<String>> bySheet(List<List<Object>> rows, int products) {
        return rows.stream()
                .filter(row -> row.size() > 1)
                .map(row -> {
                    List<String> said =
                            new ArrayList<>(row.stream().map(each -> plain("" + each)).toList());
                    while (said.size() < products + 2) {
                        said.add("");
                    }
                    return said;
                })
                .toList();
    }

    private String cell(List<String> words, boolean best, boolean contradictory) {
        String text = String.join("; ", words);
        String marked = best ? text + " [" + context.text("compare.best") + "]" : text;
        return plain(
                contradictory
                        ? marked + " [" + context.text("figures.contradictory") + "]"
                        : marked);
    }

    private String marks(boolean differs, boolean apart) {
        return String.join(
                "; ",
                Stream.of(
                                differs ? context.text("compare.differs") : "",
                                apart ? context.text("compare.apart") : "")
                        .filter(each -> !each.isEmpty())
                        .toList());
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** A sheet as a reader of its file finds it. */
    static List<List<Object>> rows(Sheet sheet) {
        List<List<Object>> rows = new ArrayList<>();
        sheet.rows().forEach(row -> rows.add(row.stream().map(Said::value).toList()));
        return rows;
    }

    private static Object value(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> text;
            case Cell.Heading(String text) -> text;
            case Cell.Blank(String words) -> words;
            case Cell.Numeric(double value) -> value;
            case Cell.Formula(_, double result) -> result;
        };
    }

    /** The numbers in a text of the reader's language. */
    List<Double> numbers(String text) {
        NumberFormat format =
                NumberFormat.getInstance(ULocale.forLanguageTag(context.visit().language()));
        List<Double> numbers = new ArrayList<>();
        Matcher found = NUMBER.matcher(text);
        while (found.find()) {
            try {
                numbers.add(format.parse(found.group()).doubleValue());
            } catch (ParseException e) {
                throw new IllegalArgumentException(text, e);
            }
        }
        return numbers;
    }
}
