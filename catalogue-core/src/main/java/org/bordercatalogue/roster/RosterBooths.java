package org.bordercatalogue.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bordercatalogue.edition.BoothHolders;
import org.bordercatalogue.edition.Booths;
import org.bordercatalogue.edition.Listing;

/**
 * Looks at rows beside each other and beside who is in no row: two may swap their booths, but no
 * booth may come to have two holders. Whoever stood there before goes first, then earlier rows.
 */
final class RosterBooths {
    private final RosterState state;

    RosterBooths(RosterState state) {
        this.state = state;
    }

    /** The same rows; those that contradict stay out, and those that count on them too. */
    List<ReadRow> judge(List<ReadRow> rows) {
        List<ReadRow> judged = new ArrayList<>(rows);
        Map<Integer, String> reasons = reasons(judged);
        while (!reasons.isEmpty()) {
            reasons.forEach(
                    (index, reason) -> judged.set(index, judged.get(index).refused(reason)));
            reasons = reasons(judged);
        }
        return judged;
    }

    /** By the index of the row. */
    private Map<Integer, String> reasons(List<ReadRow> rows) {
        Map<Integer, String> reasons = new TreeMap<>();
        Map<String, RosterLine> lines =
                rows.stream()
                        .filter(ReadRow::applies)
                        .map(ReadRow::line)
                        .collect(Collectors.toMap(each -> each.exhibitor().id(), each -> each));
        Optional<BoothHolders> holders =
                state.hasUniqueBooths() ? Optional.of(holders(rows, lines)) : Optional.empty();
        for (int index = 0; index < rows.size(); index++) {
            if (rows.get(index).applies()) {
                int row = index;
                RosterLine line = rows.get(index).line();
                withoutHost(line, lines.keySet())
                        .or(() -> holders.flatMap(it -> it.reasonAgainst(line.listing())))
                        .or(() -> holders.flatMap(it -> guestLeft(line, lines, it)))
                        .ifPresent(reason -> reasons.put(row, reason));
            }
        }
        return reasons;
    }

    private BoothHolders holders(List<ReadRow> rows, Map<String, RosterLine> lines) {
        BoothHolders holders = new BoothHolders(List.of());
        Set<String> stood =
                state.listings().stream().map(RosterBooths::hold).collect(Collectors.toSet());
        Stream<Listing> others =
                state.listings().stream()
                        .filter(each ->
                                each.product().isPresent() || !lines.containsKey(each.exhibitor()));
        List<Listing> claims =
                rows.stream().filter(ReadRow::applies).map(row -> row.line().listing()).toList();
        others.forEach(holders::add);
        claims.stream().filter(each -> stood.contains(hold(each))).forEach(holders::add);
        claims.forEach(holders::add);
        return holders;
    }

    /** Who holds which place; the same for the same. */
    private static String hold(Listing listing) {
        return listing.sharesWith().isPresent()
                ? ""
                : listing.exhibitor() + " " + listing.booth().map(Booths::place).orElse("");
    }

    /** A host that is new must come in by a row of its own. */
    private Optional<String> withoutHost(RosterLine line, Collection<String> coming) {
        return line.listing()
                .sharesWith()
                .filter(host -> !coming.contains(host) && state.findExhibitor(host).isEmpty())
                .map(host -> "the row of its host, " + host + ", stays out");
    }

    /** Who is in no row must not be left in a booth that its host gives up. */
    private Optional<String> guestLeft(
            RosterLine line, Map<String, RosterLine> lines, BoothHolders holders) {
        Set<String> rows = new HashSet<>(lines.keySet());
        return state.listings().stream()
                .filter(each -> each.sharesWith().equals(Optional.of(line.exhibitor().id())))
                .filter(each -> each.product().isEmpty() && !rows.contains(each.exhibitor()))
                .filter(each -> holders.reasonAgainst(each).isPresent())
                .findFirst()
                .map(guest ->
                        guest.exhibitor()
                                + " shares the booth "
                                + guest.booth().orElse("")
                                + " with it; give them another in the same table");
    }
}
