package org.bordercatalogue.web.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bordercatalogue.asking.Sought;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.WorkLinks;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.TypeName;

/** Makes the lists of what delegates filter on most, a list for each type. */
final class SoughtViews {
    private static final int MOST = 6;

    private final EntryPages entries;
    private final PageContext context;
    private final WorkLinks links;

    SoughtViews(EntryPages entries, PageContext context) {
        this.entries = entries;
        this.context = context;
        this.links = new WorkLinks(context.links());
    }

    /** The list of a type. */
    record TypeView(TypeName type, List<RowView> rows) {
        TypeView {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A capability.
     *
     * @param field its id
     * @param share of the searches that filter on it, in words
     * @param stated entries that state it; {@code missing} those that do not
     */
    record RowView(
            String field,
            String label,
            String share,
            List<EntryView> stated,
            List<EntryView> missing) {
        RowView {
            stated = List.copyOf(stated);
            missing = List.copyOf(missing);
        }
    }

    /**
     * An entry.
     *
     * @param edit address that opens its form
     */
    record EntryView(String name, String url, String edit) {}

    /**
     * @param names of entries by id
     */
    List<TypeView> list(Collection<String> ids, UnaryOperator<String> names) {
        Map<String, List<RowView>> rows = new LinkedHashMap<>();
        for (Sought each : entries.demand().listSought(ids, MOST)) {
            rows.computeIfAbsent(each.type(), _ -> new ArrayList<>()).add(row(each, names));
        }
        return rows.entrySet().stream()
                .map(each -> new TypeView(context.types().of(each.getKey()), each.getValue()))
                .toList();
    }

    private RowView row(Sought sought, UnaryOperator<String> names) {
        return new RowView(
                sought.capability(),
                context.in(entries.registry().getCapability(sought.capability()).label()),
                context.messages().text("sought.share", "percent", sought.percent()),
                sought.stated().stream().map(id -> entry(id, names)).toList(),
                sought.missing().stream().map(id -> entry(id, names)).toList());
    }

    private EntryView entry(String id, UnaryOperator<String> names) {
        return new EntryView(names.apply(id), links.entry(id), links.entry(id, "edit"));
    }
}
