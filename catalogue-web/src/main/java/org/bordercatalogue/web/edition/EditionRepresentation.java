package org.bordercatalogue.web.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.browse.EditionSheet;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.edition.FloorPlan;
import org.bordercatalogue.web.data.ListingItem;
import org.bordercatalogue.web.url.Links;

/**
 * An edition as data, with those who are listed.
 *
 * @param partial whether those are only the ones whom a source names, not all who exhibit
 * @param floorPlan where the booths are
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record EditionRepresentation(
        @JsonUnwrapped Item edition,
        boolean partial,
        Optional<Plan> floorPlan,
        List<ListingItem> listings) {
    /**
     * A floor plan.
     *
     * @param alt what it shows, for those who do not see it
     */
    record Plan(String url, String mediaType, String alt) {}

    /** All editions, the latest first. */
    record Editions(int total, List<Item> items) {}

    /**
     * What the sources say; days are ISO 8601.
     *
     * @param participants as the source words it; likewise countries and companies
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Item(
            String id,
            String name,
            Optional<String> theme,
            Optional<String> startDate,
            Optional<String> endDate,
            Optional<String> city,
            Optional<String> country,
            Optional<String> host,
            Optional<String> format,
            Optional<String> participants,
            Optional<String> countries,
            Optional<String> exhibitingCompanies,
            Optional<String> source,
            String url) {
        static Item of(Edition edition, Links links) {
            return new Item(
                    edition.id(),
                    edition.name(),
                    edition.theme(),
                    edition.startDate().map(LocalDate::toString),
                    edition.endDate().map(LocalDate::toString),
                    edition.city(),
                    edition.country(),
                    edition.host(),
                    edition.format(),
                    edition.participants(),
                    edition.countries(),
                    edition.exhibitingCompanies(),
                    edition.source(),
                    links.edition(edition.id()));
        }
    }

    static EditionRepresentation of(EditionSheet sheet, Links links) {
        return new EditionRepresentation(
                Item.of(sheet.edition(), links),
                sheet.rules().partial(),
                sheet.plan().map(plan -> plan(sheet.edition().id(), plan, links)),
                sheet.listed().stream().map(each -> ListingItem.of(each.listing())).toList());
    }

    private static Plan plan(String edition, FloorPlan plan, Links links) {
        return new Plan(
                links.to("editions", edition, "plan", plan.sha256()), plan.mediaType(), plan.alt());
    }
}
