package org.bordercatalogue.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One row of a capability in the form: a figure as the datasheet writes it, or options, or why
 * there is none, and under what circumstances it holds.
 *
 * @param row counts from 1
 * @param blank code of the blank that was chosen; {@code not-stated} where that was said outright
 * @param optional whether the product can be had with it
 */
public record FigureFields(
        int row,
        String text,
        List<String> options,
        String blank,
        String condition,
        String standard,
        String configuration,
        String source,
        String evidence,
        boolean optional) {
    public static final String TEXT = "text";
    public static final String OPTION = "option";
    public static final String BLANK = "blank";
    public static final String CONDITION = "condition";
    public static final String STANDARD = "standard";
    public static final String CONFIGURATION = "configuration";
    public static final String SOURCE = "source";
    public static final String EVIDENCE = "evidence";
    public static final String OPTIONAL = "optional";

    /** Every part that a row may have. */
    public static final Set<String> PARTS =
            Set.of(
                    TEXT,
                    OPTION,
                    BLANK,
                    CONDITION,
                    STANDARD,
                    CONFIGURATION,
                    SOURCE,
                    EVIDENCE,
                    OPTIONAL);

    private static final Pattern NAME = Pattern.compile("([^.]+)\\.([1-9][0-9]{0,3})\\.([a-z]+)");
    private static final String YES = "yes";

    public FigureFields {
        options = options.stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    /** The row that a name belongs to; 0 where it is none of this capability. */
    static int rowOf(String name, String capability) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches()
                        && matcher.group(1).equals(capability)
                        && PARTS.contains(matcher.group(3))
                ? Integer.parseInt(matcher.group(2))
                : 0;
    }

    /** The name of a part in a form. */
    public static String nameOf(String capability, int row, String part) {
        return capability + "." + row + "." + part;
    }

    static FigureFields read(Fields fields, String capability, int row) {
        return new FigureFields(
                row,
                text(fields, capability, row, TEXT),
                fields.all(nameOf(capability, row, OPTION)),
                text(fields, capability, row, BLANK),
                text(fields, capability, row, CONDITION),
                text(fields, capability, row, STANDARD),
                text(fields, capability, row, CONFIGURATION),
                text(fields, capability, row, SOURCE),
                text(fields, capability, row, EVIDENCE),
                text(fields, capability, row, OPTIONAL).equals(YES));
    }

    /** Puts its parts under their names. */
    public void writeTo(Map<String, List<String>> values, String capability) {
        put(values, capability, TEXT, text);
        if (!options.isEmpty()) {
            values.put(nameOf(capability, row, OPTION), options);
        }
        put(values, capability, BLANK, blank);
        put(values, capability, CONDITION, condition);
        put(values, capability, STANDARD, standard);
        put(values, capability, CONFIGURATION, configuration);
        put(values, capability, SOURCE, source);
        put(values, capability, EVIDENCE, evidence);
        put(values, capability, OPTIONAL, optional ? YES : "");
    }

    boolean isEmpty() {
        return !states() && blank.isEmpty() && !isAttributed();
    }

    /** Whether a figure or an option is given. */
    public boolean states() {
        return !text.isEmpty() || !options.isEmpty();
    }

    /** Whether something is said of the circumstances. What the form fills in by itself is not. */
    public boolean isAttributed() {
        return !condition.isEmpty()
                || !standard.isEmpty()
                || !configuration.isEmpty()
                || !source.isEmpty()
                || optional;
    }

    /** Whether both rows say the same, wherever they stand. */
    boolean saysSame(FigureFields other) {
        return at(0).equals(other.at(0));
    }

    FigureFields at(int newRow) {
        return new FigureFields(
                newRow,
                text,
                options,
                blank,
                condition,
                standard,
                configuration,
                source,
                evidence,
                optional);
    }

    private void put(
            Map<String, List<String>> values, String capability, String part, String value) {
        if (!value.isEmpty()) {
            values.put(nameOf(capability, row, part), List.of(value));
        }
    }

    private static String text(Fields fields, String capability, int row, String part) {
        return fields.text(nameOf(capability, row, part)).strip();
    }
}
