package org.bordercatalogue.web.listing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.listing.KeptEdition;
import org.bordercatalogue.web.form.Field;
import org.bordercatalogue.web.form.FormView;
import org.bordercatalogue.web.form.TypedForm;

/** The form by which an organiser lists an exhibitor, or changes how it is listed. */
record ListingForm(TypedForm form, KeptEdition edition, List<Exhibitor> exhibitors) {
    private static final String EXHIBITOR = "listed";
    private static final String HOST = "shares-with";

    /** Holds what stands, where somebody is listed already. */
    ListingForm filled(Listing listing) {
        form.with(EXHIBITOR, listing.exhibitor())
                .with("booth", listing.booth().orElse(""))
                .with(HOST, listing.sharesWith().orElse(""))
                .with("role", listing.role().orElse(""))
                .with(
                        "embargo",
                        EditionForms.local(listing.embargoUntil(), edition.rules().zone()));
        return this;
    }

    FormView view(String action) {
        return form.view(
                action,
                "kept-editions.list.save",
                List.of(
                        form.choice(EXHIBITOR, true, options(EXHIBITOR, exhibitors)),
                        form.field("booth", "text", "off", false),
                        form.choice(HOST, false, options(HOST, hosts())),
                        form.field("role", "text", "off", false),
                        form.field("embargo", "datetime-local", "off", false)));
    }

    /** What was typed, over what stands; nothing where it cannot be read. */
    Optional<Listing> read() {
        Optional<String> exhibitor =
                exhibitors.stream()
                        .map(Exhibitor::id)
                        .filter(form.text(EXHIBITOR)::equals)
                        .findFirst();
        if (exhibitor.isEmpty()) {
            form.fault(EXHIBITOR, "fault.choice");
        }
        Optional<String> booth = EditionForms.line(form, "booth");
        Optional<String> role = EditionForms.line(form, "role");
        Optional<Instant> embargo = EditionForms.moment(form, "embargo", edition.rules().zone());
        return form.faulty()
                ? Optional.empty()
                : exhibitor
                        .map(this::standing)
                        .map(it ->
                                new Listing(
                                        it.edition(),
                                        it.exhibitor(),
                                        it.product(),
                                        role,
                                        booth,
                                        it.source(),
                                        Optional.of(form.text(HOST)).filter(id -> !id.isEmpty()),
                                        it.demoTimes(),
                                        it.isNew(),
                                        embargo));
    }

    private Listing standing(String exhibitor) {
        Listing bare = Listing.bare(edition.edition().id(), exhibitor, Optional.empty());
        return edition.listings().stream().filter(bare::isSame).findFirst().orElse(bare);
    }

    private List<Exhibitor> hosts() {
        List<String> holders =
                edition.listings().stream()
                        .filter(each -> each.booth().isPresent() && each.sharesWith().isEmpty())
                        .map(Listing::exhibitor)
                        .toList();
        return exhibitors.stream().filter(each -> holders.contains(each.id())).toList();
    }

    private List<Field.Option> options(String field, List<Exhibitor> from) {
        List<Field.Option> options = new ArrayList<>();
        Stream.concat(
                        Stream.of(new Field.Option("", "–", false)),
                        from.stream().map(each -> form.option(field, each.id(), each.name())))
                .forEach(options::add);
        return options;
    }
}
