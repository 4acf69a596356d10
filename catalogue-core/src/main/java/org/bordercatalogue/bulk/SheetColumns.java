package org.bordercatalogue.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.draft.Forms;

/**
 * What the columns of a sheet are, by their headings. A column that nothing knows makes the whole
 * sheet be refused, for nothing in it shall be lost in silence.
 *
 * @param places for each column of the sheet, what it is; absent for an empty one
 */
record SheetColumns(
        String type, int entry, int version, List<Optional<Place>> places, List<CellFault> faults) {
    private static final Pattern HEADING = Pattern.compile("([^\\[\\]]+?)(?:\\s*\\[([^\\]]*)])?");

    /**
     * A column and the unit of its bare numbers.
     *
     * @param unit empty where it has none
     */
    record Place(TableColumn column, String unit) {}

    static SheetColumns of(UploadedSheet sheet, Registry registry, Forms forms) {
        return new Reading(sheet, registry, forms).read();
    }

    /** One sheet's headings being read. */
    private static final class Reading {
        private final UploadedSheet sheet;
        private final Registry registry;
        private final Forms forms;
        private final List<CellFault> faults = new ArrayList<>();
        private final List<Optional<Place>> places = new ArrayList<>();
        private final List<String> seen = new ArrayList<>();

        Reading(UploadedSheet sheet, Registry registry, Forms forms) {
            this.sheet = sheet;
            this.registry = registry;
            this.forms = forms;
        }

        SheetColumns read() {
            List<String> headings =
                    sheet.rows().isEmpty() ? List.of() : sheet.rows().getFirst().cells();
            String type = type(headings);
            if (!type.isEmpty()) {
                TableLayout layout = TableLayout.of(forms.formFor(type), forms.languages());
                for (int index = 0; index < headings.size(); index++) {
                    places.add(place(layout, index, headings.get(index).strip()));
                }
            }
            return new SheetColumns(
                    type,
                    seen.indexOf(TableLayout.ENTRY),
                    seen.indexOf(TableLayout.VERSION),
                    places,
                    faults);
        }

        private String type(List<String> headings) {
            for (int index = 0; index < headings.size(); index++) {
                Matcher matcher = HEADING.matcher(headings.get(index).strip());
                if (matcher.matches() && matcher.group(1).equals(TableLayout.ENTRY)) {
                    String type = matcher.group(2) == null ? sheet.name() : matcher.group(2);
                    if (registry.findType(type).isPresent()) {
                        return type;
                    }
                    fault(
                            index,
                            "there is no equipment type \"" + type + "\"; take a new template");
                    return "";
                }
            }
            fault(
                    0,
                    "the first row must hold the headings of a template, "
                            + TableLayout.ENTRY
                            + " [type] among them");
            return "";
        }

        private Optional<Place> place(TableLayout layout, int index, String heading) {
            if (heading.isEmpty()) {
                seen.add("");
                return Optional.empty();
            }
            Matcher matcher = HEADING.matcher(heading);
            String field = matcher.matches() ? matcher.group(1) : heading;
            String unit = matcher.matches() && matcher.group(2) != null ? matcher.group(2) : "";
            if (seen.contains(field)) {
                fault(index, "the column " + field + " stands there twice; keep one");
            }
            seen.add(field);
            if (field.equals(TableLayout.ENTRY) || field.equals(TableLayout.VERSION)) {
                return Optional.empty();
            }
            Optional<TableColumn> column = layout.findColumn(field);
            if (column.isEmpty()) {
                fault(
                        index,
                        "nothing of "
                                + layout.type()
                                + " is called \""
                                + field
                                + "\"; take the headings of a new template, or delete the column");
                return Optional.empty();
            }
            return Optional.of(new Place(column.get(), unit(index, column.get(), unit)));
        }

        private String unit(int index, TableColumn column, String unit) {
            List<String> units =
                    column.capability().map(Capability::units).orElse(List.of()).stream()
                            .map(each -> each.id())
                            .toList();
            if (!unit.isEmpty() && !units.contains(unit)) {
                fault(
                        index,
                        "the unit of "
                                + column.field()
                                + " must be one of "
                                + String.join(", ", units)
                                + ", not "
                                + unit);
            }
            return unit;
        }

        private void fault(int index, String message) {
            int row = sheet.rows().isEmpty() ? 1 : sheet.rows().getFirst().number();
            faults.add(CellFault.at(sheet.name(), row, index, "", message));
        }
    }
}
