package org.bordercatalogue.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Option;
import org.bordercatalogue.draft.Fields;
import org.bordercatalogue.draft.FigureFields;
import org.bordercatalogue.draft.Overlay;

/** What a row says anew of its entry; used once. */
final class RowOverlay {
    private static final Pattern BARE = Pattern.compile("[^\\p{L}%°\"'$€£]*\\d[^\\p{L}%°\"'$€£]*");

    private final String sheet;
    private final SheetColumns columns;
    private final UploadedSheet.Row row;
    private final Map<String, List<String>> values = new TreeMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<CellFault> faults = new ArrayList<>();

    RowOverlay(String sheet, SheetColumns columns, UploadedSheet.Row row) {
        this.sheet = sheet;
        this.columns = columns;
        this.row = row;
        row.troubles().forEach((index, message) -> fault(index, message));
    }

    /**
     * @param present what the entry says now; a cell that says just that changes nothing
     */
    Overlay read(Fields present) {
        for (int index = 0; index < columns.places().size(); index++) {
            Optional<SheetColumns.Place> place = columns.places().get(index);
            if (place.isPresent() && !row.troubles().containsKey(index)) {
                read(index, place.get(), present);
            }
        }
        return new Overlay(Fields.of(values), names);
    }

    /** Fields that the row says anew. */
    List<String> names() {
        return List.copyOf(names);
    }

    List<CellFault> faults() {
        return faults;
    }

    /** The fault of a field of this row. */
    CellFault fault(String field, String message) {
        Integer index = places.get(field);
        return index == null
                ? new CellFault(sheet, row.number(), "", field, message)
                : CellFault.at(sheet, row.number(), index, field, message);
    }

    private void read(int index, SheetColumns.Place place, Fields present) {
        TableColumn column = place.column();
        String cell = row.cell(index);
        places.put(column.field(), index);
        boolean leaves =
                cell.isBlank()
                        || cell.strip().equals(TableColumn.LONG)
                        || cell.equals(column.cell(present));
        if (leaves) {
            return;
        }
        names.add(column.field());
        if (cell.strip().equals(TextCell.CLEAR)) {
            return;
        }
        if (column.capability().isPresent()) {
            figures(index, place, column.capability().get(), cell);
        } else {
            values.put(column.field(), List.of(TextCell.read(cell)));
        }
    }

    private void figures(int index, SheetColumns.Place place, Capability capability, String cell) {
        FigureCell.Read read = FigureCell.read(cell, place.column().chosen());
        read.faults().forEach(message -> fault(index, message));
        for (FigureFields figure : read.rows()) {
            FigureFields whole =
                    place.column().chosen()
                            ? withCodes(figure, capability)
                            : withUnit(figure, place.unit());
            whole.writeTo(values, capability.id());
        }
    }

    /** A number alone is in the unit of its column. */
    private static FigureFields withUnit(FigureFields figure, String unit) {
        boolean bare = !unit.isEmpty() && BARE.matcher(figure.text()).matches();
        return bare ? with(figure, figure.text() + " " + unit, figure.options()) : figure;
    }

    /** A choice may be named as its label, in any language. */
    private static FigureFields withCodes(FigureFields figure, Capability capability) {
        return with(
                figure,
                figure.text(),
                figure.options().stream().map(word -> code(word, capability)).toList());
    }

    private static String code(String word, Capability capability) {
        if (capability.findOption(word).isPresent()) {
            return word;
        }
        String wanted = word.toLowerCase(Locale.ROOT);
        List<String> codes =
                capability.options().stream()
                        .filter(option -> isNamed(option, wanted))
                        .map(Option::id)
                        .toList();
        return codes.size() == 1 ? codes.getFirst() : word;
    }

    private static boolean isNamed(Option option, String wanted) {
        return option.label().texts().values().stream()
                .anyMatch(label -> label.toLowerCase(Locale.ROOT).equals(wanted));
    }

    private static FigureFields with(FigureFields figure, String text, List<String> options) {
        return new FigureFields(
                figure.row(),
                text,
                options,
                figure.blank(),
                figure.condition(),
                figure.standard(),
                figure.configuration(),
                figure.source(),
                figure.evidence(),
                figure.optional());
    }

    private void fault(int index, String message) {
        String field =
                index < columns.places().size()
                        ? columns.places()
                                .get(index)
                                .map(place -> place.column().field())
                                .orElse("")
                        : "";
        faults.add(CellFault.at(sheet, row.number(), index, field, message));
    }
}
