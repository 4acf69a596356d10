package org.bordercatalogue.web.result;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.search.Parameter;

/**
 * A result as points over two capabilities.
 *
 * @param table address of the same as a table
 * @param drawing absent where no product states both
 * @param notes what is drawn and what is not, in sentences
 */
public record PlotView(
        String action,
        List<Parameter> kept,
        List<AxisView> axes,
        String title,
        Optional<DrawingView> drawing,
        List<String> notes,
        String table) {
    /**
     * The choice of an axis.
     *
     * @param name of the parameter
     */
    public record AxisView(String name, String label, List<OptionView> options) {}

    public record OptionView(String id, String label, boolean selected) {}

    /** Ticks and points of the drawing, in its own units. */
    public record DrawingView(
            String across,
            String up,
            List<TickView> columns,
            List<TickView> rows,
            List<PointView> points) {}

    /**
     * @param at distance along the axis
     */
    public record TickView(String at, String label) {}

    /**
     * A product.
     *
     * @param words its name and what it states
     * @param left to {@code right} the range stated across; {@code top} to {@code bottom} upwards;
     *     equal where a single number is stated
     * @param open whether a bound of it is unknown
     * @param marked whether it stands out among the others
     * @param name to stand beside it, empty where there is no room
     * @param anchor which end of the name stands at the point
     */
    public record PointView(
            String words,
            String url,
            String x,
            String y,
            String left,
            String right,
            String top,
            String bottom,
            boolean open,
            boolean marked,
            String name,
            String anchor) {}
}
