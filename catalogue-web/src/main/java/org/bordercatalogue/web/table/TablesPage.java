package org.bordercatalogue.web.table;

import java.util.List;
import org.bordercatalogue.web.form.Field;
import org.bordercatalogue.web.view.Frame;

/**
 * Where tables are taken away and sent in.
 *
 * @param fault what was wrong with the file sent last, empty where nothing was
 * @param whole the workbook of all one's entries, empty where there are none
 * @param types of one's own entries, each as CSV
 */
record TablesPage(
        Frame frame,
        String company,
        String fault,
        String whole,
        List<Link> types,
        String template,
        List<Field.Option> allTypes,
        String upload,
        String back) {
    TablesPage {
        types = List.copyOf(types);
        allTypes = List.copyOf(allTypes);
    }

    record Link(String label, String url) {}
}
