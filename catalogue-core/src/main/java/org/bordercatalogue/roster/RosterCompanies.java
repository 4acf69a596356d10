package org.bordercatalogue.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bordercatalogue.bulk.ListCell;
import org.bordercatalogue.bulk.TextCell;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.kernel.Slug;

/** Tells which company a row is of, and which one a word means; used for one table. */
final class RosterCompanies {
    private final RosterState state;
    private final Map<String, String> rows = new HashMap<>();
    private final Map<String, Exhibitor> fresh = new HashMap<>();
    private final Set<String> freshIds = new HashSet<>();

    RosterCompanies(RosterState state) {
        this.state = state;
    }

    /** Empty where the row does not say it as it must; then it has a fault. */
    Optional<Exhibitor> whose(RowCells cells) {
        Optional<Exhibitor> company = cells.whose().isEmpty() ? byName(cells) : byId(cells);
        return company.filter(each -> isFirst(each, cells)).filter(each -> isHere(each, cells));
    }

    boolean isFresh(String id) {
        return freshIds.contains(id);
    }

    /** The company that goes by this id or name, in the table or in the catalogue. */
    Optional<Exhibitor> find(String word) {
        return state.findExhibitor(word)
                .or(() -> Optional.ofNullable(fresh.get(Slug.of(word))))
                .or(() -> state.match(word));
    }

    private Optional<Exhibitor> byId(RowCells cells) {
        Optional<Exhibitor> known = state.findExhibitor(cells.whose());
        if (known.isEmpty()) {
            cells.faultOfRow(
                    "there is no exhibitor \""
                            + cells.whose()
                            + "\"; leave it empty and give a name for one that is new");
        }
        return known;
    }

    private Optional<Exhibitor> byName(RowCells cells) {
        String name = cells.said(RosterColumn.NAME).map(TextCell::read).orElse("").strip();
        String id = Slug.of(name);
        if (id.isEmpty()) {
            cells.fault(
                    RosterColumn.NAME,
                    "a row needs the id of a company, or a name with a letter or digit");
            return Optional.empty();
        }
        Optional<Exhibitor> known = state.match(name);
        if (known.isPresent()) {
            cells.note("known as " + known.get().name() + " (" + known.get().id() + ")");
            return known;
        }
        Exhibitor company = fresh.computeIfAbsent(id, _ -> named(id, name));
        freshIds.add(company.id());
        cells.said(RosterColumn.ALIASES).map(ListCell::read).orElse(List.of()).stream()
                .map(Slug::of)
                .forEach(alias -> fresh.putIfAbsent(alias, company));
        return Optional.of(company);
    }

    private static Exhibitor named(String id, String name) {
        return new Exhibitor(id, name, Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    private boolean isFirst(Exhibitor company, RowCells cells) {
        String here = cells.sheet() + " " + cells.number();
        String first = rows.computeIfAbsent(company.id(), _ -> here);
        if (!first.equals(here)) {
            cells.faultOfRow(
                    company.name() + " has a row already, " + first + "; keep one of them");
        }
        return first.equals(here);
    }

    private boolean isHere(Exhibitor company, RowCells cells) {
        boolean left = !isFresh(company.id()) && state.hasLeft(company.id());
        if (left) {
            cells.faultOfRow(company.name() + " has left the catalogue and cannot be listed");
        }
        return !left;
    }
}
