package org.bordercatalogue.bulk;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.draft.Fields;

/**
 * A column of a table.
 *
 * @param field its name in the form
 * @param capability where it is one
 */
public record TableColumn(String field, Optional<Capability> capability) {
    /** A cell too long for any spreadsheet says so, and leaves the field as it is. */
    static final String LONG = "#LONG";

    private static final int LONGEST = 32_000;
    private static final String DIMENSIONLESS = "1";

    /** What stands in the first row, by which it is known again: the field and its unit. */
    public String heading() {
        return unit().map(unit -> field + " [" + unit + "]").orElse(field);
    }

    /** The unit that a bare number is in. */
    public Optional<String> unit() {
        return capability
                .flatMap(Capability::displayUnit)
                .map(unit -> unit.id())
                .filter(unit -> !unit.equals(DIMENSIONLESS));
    }

    boolean chosen() {
        return capability.filter(each -> each.kind().isChosen()).isPresent();
    }

    /** What the cell of an entry says. */
    String cell(Fields fields) {
        String cell =
                capability.isPresent()
                        ? FigureCell.write(fields.figures(field), chosen())
                        : TextCell.write(fields.text(field));
        return cell.length() > LONGEST ? LONG : cell;
    }

    /** The codes that a choice may take, for lists to choose from. */
    public List<String> codes() {
        return capability.stream()
                .flatMap(each -> each.options().stream())
                .map(option -> option.id())
                .toList();
    }
}
