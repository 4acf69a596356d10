package org.bordercatalogue.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns of a roster, in their order. Two stand before them: whose row it is, and a version.
 */
public enum RosterColumn {
    NAME("name", true),
    ALIASES("aliases", true),
    FORMER_NAMES("former_names", true),
    COUNTRY("country", true),
    WEBSITE("website", true),
    ROLE("role", false),
    BOOTH("booth", false),
    SHARES_WITH("shares_with", false),
    EMBARGO("embargo_until", false),
    PRODUCTS("products", false);

    /** Of companies that are new it stays empty. */
    public static final String EXHIBITOR = "_exhibitor";

    public static final String VERSION = "_version";

    private final String heading;
    private final boolean ofCompany;

    /**
     * @param ofCompany whether it is said of the company, wherever it exhibits
     */
    RosterColumn(String heading, boolean ofCompany) {
        this.heading = heading;
        this.ofCompany = ofCompany;
    }

    /** What stands in the first row, by which the column is known again. */
    public String heading() {
        return heading;
    }

    boolean isOfCompany() {
        return ofCompany;
    }

    static Optional<RosterColumn> find(String heading) {
        return Arrays.stream(values()).filter(each -> each.heading.equals(heading)).findFirst();
    }

    /** The first row of the table: the edition stands with the first column. */
    public static List<String> headings(String edition) {
        return Stream.concat(
                        Stream.of(EXHIBITOR + " [" + edition + "]", VERSION),
                        Arrays.stream(values()).map(RosterColumn::heading))
                .toList();
    }
}
