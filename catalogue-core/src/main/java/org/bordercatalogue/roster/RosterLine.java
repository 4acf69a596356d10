package org.bordercatalogue.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bordercatalogue.bulk.ListCell;
import org.bordercatalogue.bulk.TextCell;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.kernel.Sha256;

/**
 * What a row of a roster says.
 *
 * @param listing of the company itself
 * @param products ids of what it shows by name, in order
 */
record RosterLine(Exhibitor exhibitor, Listing listing, List<String> products) {
    private static final int VERSION_DIGITS = 12;

    RosterLine {
        products = products.stream().distinct().sorted().toList();
    }

    String cell(RosterColumn column, LocalTimes times) {
        return switch (column) {
            case NAME -> TextCell.write(exhibitor.name());
            case ALIASES -> ListCell.write(exhibitor.aliases());
            case FORMER_NAMES -> ListCell.write(exhibitor.formerNames());
            case COUNTRY -> exhibitor.country().orElse("");
            case WEBSITE -> text(exhibitor.website());
            case ROLE -> text(listing.role());
            case BOOTH -> text(listing.booth());
            case SHARES_WITH -> listing.sharesWith().orElse("");
            case EMBARGO -> listing.embargoUntil().map(times::write).orElse("");
            case PRODUCTS -> ListCell.write(products);
        };
    }

    /** All cells, in the order of the headings. */
    List<String> cells(LocalTimes times) {
        List<String> cells = new ArrayList<>(List.of(exhibitor.id(), version(times)));
        Arrays.stream(RosterColumn.values()).forEach(each -> cells.add(cell(each, times)));
        return cells;
    }

    /** Changes when anything does that a row says. */
    String version(LocalTimes times) {
        String said =
                Arrays.stream(RosterColumn.values())
                        .map(each -> cell(each, times))
                        .collect(Collectors.joining("\u001f"));
        return "v" + Sha256.hex(said).substring(0, VERSION_DIGITS);
    }

    private static String text(Optional<String> text) {
        return text.map(TextCell::write).orElse("");
    }
}
