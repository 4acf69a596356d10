package org.bordercatalogue.web.compare;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.search.Parameter;
import org.bordercatalogue.web.figure.FigureView;

/**
 * Costs over the years, the assumptions they rest on, and fields to change them.
 *
 * @param lead over how many years and in which currency
 * @param warnings what is not known and so in no sum, in sentences
 * @param priced what is paid by its amount, and what a unit of it costs the reader
 */
record CostsView(
        String lead,
        List<String> warnings,
        String action,
        List<Parameter> kept,
        String years,
        String discount,
        String hours,
        List<Option> currencies,
        List<Rate> rates,
        String today,
        List<Price> priced,
        List<String> products,
        List<Row> rows,
        List<Total> totals,
        Optional<StackView> stack,
        Optional<LinesView> lines,
        List<Year> yearly) {
    record Option(String code, boolean selected) {}

    /**
     * @param code of the currency, and of the field's name
     */
    record Rate(String code, String label, String value, String day) {}

    record Price(String part, String label, String value) {}

    record Row(String label, String due, List<Cell> cells) {}

    /**
     * @param kind whether it is stated, entered, nothing or unknown, as the style sheet names it
     * @param amount each time it falls due, empty where it is not known
     * @param note where it comes from, or why it is not known
     * @param name of the field for the reader's own, with its {@code value}
     */
    record Cell(
            String kind,
            String amount,
            String note,
            List<FigureView> figures,
            String leftOut,
            String name,
            String value,
            String label) {}

    record Total(String label, boolean strong, List<Sum> sums) {}

    /**
     * @param gaps how many costs are not in it, in words, empty when none
     */
    record Sum(String amount, String gaps) {}

    record Year(String label, List<String> amounts) {}

    /** Bars of all costs, one upon the other; places are those of the drawing. */
    record StackView(
            String title, int height, List<Bar> bars, List<Tick> ticks, List<Part> legend) {}

    /**
     * @param open where the bar goes on that may be, {@code openWidth} wide
     * @param amount in words, standing at {@code end}
     */
    record Bar(
            String name,
            int nameY,
            int y,
            List<Segment> segments,
            String open,
            String openWidth,
            String amount,
            String gaps,
            int gapsY) {}

    record Segment(String x, String width, int fill, String words) {}

    record Part(int fill, String label) {}

    record Tick(String at, String label) {}

    /** Sums that grow over the years. */
    record LinesView(
            String title, String currency, List<Tick> columns, List<Tick> rows, List<Line> lines) {}

    /**
     * @param number from 1, which says how it is drawn
     * @param band outline of all that is possible, empty where the sum is exact
     * @param labelY where its name stands, at the end of the line
     */
    record Line(int number, String name, String points, String band, String labelY, String words) {}
}
