package org.bordercatalogue.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.draft.Form;
import org.bordercatalogue.draft.Forms;

/**
 * The columns of a type's table. Two stand before all others: which entry a row is of, and in which
 * version it was taken away.
 *
 * @param type id of the equipment type
 */
public record TableLayout(String type, List<TableColumn> columns) {
    /** Of new entries it stays empty. */
    public static final String ENTRY = "_entry";

    public static final String VERSION = "_version";

    /** Columns that stand before those of the fields. */
    public static final int LEADING = 2;

    public TableLayout {
        columns = List.copyOf(columns);
    }

    static TableLayout of(Form form, List<String> languages) {
        List<TableColumn> columns = new ArrayList<>();
        List<String> texts = new ArrayList<>(List.of(Forms.NAME, Forms.MAKER, Forms.ALSO_KNOWN_AS));
        languages.forEach(language -> texts.add(Forms.description(language)));
        texts.forEach(text -> columns.add(new TableColumn(text, Optional.empty())));
        form.capabilities()
                .forEach(capability ->
                        columns.add(new TableColumn(capability.id(), Optional.of(capability))));
        return new TableLayout(form.type(), columns);
    }

    /** The first row of the table: the type stands with the first column. */
    public List<String> headings() {
        List<String> headings = new ArrayList<>(List.of(ENTRY + " [" + type + "]", VERSION));
        columns.forEach(column -> headings.add(column.heading()));
        return headings;
    }

    Optional<TableColumn> findColumn(String field) {
        return columns.stream().filter(column -> column.field().equals(field)).findFirst();
    }
}
