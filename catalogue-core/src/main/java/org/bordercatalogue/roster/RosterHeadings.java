package org.bordercatalogue.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bordercatalogue.bulk.CellFault;
import org.bordercatalogue.bulk.UploadedSheet;

/**
 * What the columns of a sheet are. A column that nothing knows makes the whole sheet be refused,
 * for nothing in it shall be lost in silence.
 *
 * @param exhibitor index of the column that says whose row it is; likewise the version, -1 where
 *     there is none
 * @param columns by their index; absent for the leading ones and for empty headings
 */
record RosterHeadings(
        int exhibitor, int version, List<Optional<RosterColumn>> columns, List<CellFault> faults) {
    private static final Pattern WHOSE =
            Pattern.compile(RosterColumn.EXHIBITOR + "\\s*\\[([^\\]]*)]");

    static RosterHeadings of(UploadedSheet sheet, String edition) {
        return new Reading(sheet, edition).read();
    }

    /** Whether a heading stands above the cells of this index. */
    boolean names(int index) {
        return index == exhibitor
                || index == version
                || (index < columns.size() && columns.get(index).isPresent());
    }

    /** One sheet's headings being read. */
    private static final class Reading {
        private final UploadedSheet sheet;
        private final String edition;
        private final List<CellFault> faults = new ArrayList<>();
        private final List<Optional<RosterColumn>> columns = new ArrayList<>();
        private final List<String> seen = new ArrayList<>();

        Reading(UploadedSheet sheet, String edition) {
            this.sheet = sheet;
            this.edition = edition;
        }

        RosterHeadings read() {
            List<String> headings = sheet.headings();
            for (int index = 0; index < headings.size(); index++) {
                columns.add(column(index, headings.get(index).strip()));
            }
            int exhibitor = seen.indexOf(RosterColumn.EXHIBITOR);
            if (exhibitor < 0) {
                fault(
                        0,
                        "the first row must hold the headings of a template, "
                                + RosterColumn.EXHIBITOR
                                + " ["
                                + edition
                                + "] among them");
            }
            return new RosterHeadings(
                    exhibitor, seen.indexOf(RosterColumn.VERSION), columns, faults);
        }

        private Optional<RosterColumn> column(int index, String heading) {
            Matcher whose = WHOSE.matcher(heading);
            String name = whose.matches() ? RosterColumn.EXHIBITOR : heading;
            if (!name.isEmpty() && seen.contains(name)) {
                fault(index, "the column " + name + " stands there twice; keep one");
            }
            seen.add(name);
            if (whose.matches() && !whose.group(1).strip().equals(edition)) {
                fault(
                        index,
                        "this table is of the edition \""
                                + whose.group(1).strip()
                                + "\", not of "
                                + edition
                                + "; send it in there, or take a template of this one");
            }
            Optional<RosterColumn> column = RosterColumn.find(name);
            boolean leading =
                    whose.matches() || name.equals(RosterColumn.VERSION) || name.isEmpty();
            if (column.isEmpty() && !leading) {
                fault(index, unknown(name));
            }
            return column;
        }

        private String unknown(String name) {
            return "there is no column \""
                    + name
                    + "\"; delete it, or call it one of "
                    + Arrays.stream(RosterColumn.values())
                            .map(RosterColumn::heading)
                            .collect(Collectors.joining(", "));
        }

        private void fault(int index, String message) {
            int row = sheet.rows().isEmpty() ? 1 : sheet.rows().getFirst().number();
            faults.add(CellFault.at(sheet.name(), row, index, "", message));
        }
    }
}
