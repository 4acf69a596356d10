package org.bordercatalogue.publishing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.store.Transaction;

/** Saves exhibitors within one transaction. */
public final class ExhibitorBatch {
    private static final Pattern ALPHA_2 = Pattern.compile("[A-Z]{2}");

    private final Transaction transaction;
    private final String actor;

    public ExhibitorBatch(Transaction transaction, String actor) {
        this.transaction = transaction;
        this.actor = actor;
    }

    public List<Publication> save(List<Exhibitor> exhibitors) {
        return exhibitors.stream().map(this::save).toList();
    }

    private Publication save(Exhibitor exhibitor) {
        String id = exhibitor.id();
        return reasonAgainst(exhibitor)
                .map(reason -> Publication.refused(id, reason))
                .orElseGet(() -> Publication.of(id, admit(exhibitor)));
    }

    private Outcome admit(Exhibitor exhibitor) {
        boolean known = transaction.exhibitors().findExhibitor(exhibitor.id()).isPresent();
        if (!transaction.exhibitors().saveExhibitor(exhibitor)) {
            return Outcome.UNCHANGED;
        }
        Outcome outcome = known ? Outcome.CHANGED : Outcome.CREATED;
        transaction
                .audit()
                .record(actor, "save exhibitor", exhibitor.id(), outcome + ": " + exhibitor.name());
        transaction
                .entries()
                .listEntryIdsOfExhibitor(exhibitor.id())
                .forEach(transaction.outbox()::enqueue);
        return outcome;
    }

    /** Why an exhibitor cannot be in the catalogue as it is. */
    public static Optional<String> reasonAgainst(Exhibitor exhibitor) {
        return Admission.reasonAgainstId(exhibitor.id())
                .or(() -> Admission.reasonAgainstName(exhibitor.name()))
                .or(() -> Admission.reasonAgainstText(exhibitor.toString()))
                .or(() ->
                        exhibitor
                                .country()
                                .filter(country -> !ALPHA_2.matcher(country).matches())
                                .map(country ->
                                        "the country \""
                                                + country
                                                + "\" must be two capital letters of ISO 3166, such"
                                                + " as FR"));
    }
}
