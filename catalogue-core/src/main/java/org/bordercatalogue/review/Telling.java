package org.bordercatalogue.review;

import java.util.List;
import java.util.Map;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.account.AccountStore;
import org.bordercatalogue.account.Grant;
import org.bordercatalogue.mail.Letter;
import org.bordercatalogue.mail.Wording;
import org.bordercatalogue.proposal.KeptNotice;
import org.bordercatalogue.proposal.Notice;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.Transaction;

/**
 * Writes to the people concerned what notices tell, once it is due. A letter and the mark that it
 * was written are one transaction, so nobody is told twice.
 */
public final class Telling {
    private static final int MOST = 100;

    private final CatalogueStore store;
    private final Rulebook rules;
    private final Wording wording;
    private final Places places;

    public Telling(CatalogueStore store, Rulebook rules, Wording wording, Places places) {
        this.store = store;
        this.rules = rules;
        this.wording = wording;
        this.places = places;
    }

    /** Where a reader of a notice goes on. */
    public interface Places {
        /** A whole address, for a letter. */
        String of(Notice notice);
    }

    /** Answers how many letters were written. */
    public int run() {
        return store.write(transaction ->
                transaction.notices().listDue(rules.now(), MOST).stream()
                        .mapToInt(notice -> tell(transaction, notice))
                        .sum());
    }

    private int tell(Transaction transaction, KeptNotice kept) {
        Notice notice = kept.notice();
        List<Account> readers = readers(transaction, notice);
        readers.forEach(reader -> write(transaction, notice, reader));
        transaction.notices().markSent(kept.sequence(), rules.now());
        return readers.size();
    }

    private void write(Transaction transaction, Notice notice, Account reader) {
        Wording.Worded letter =
                wording.word(
                        Letter.of(
                                "notice-" + notice.kind().code(),
                                reader.language(),
                                Map.of(
                                        "name", reader.name(),
                                        "product", product(transaction, notice),
                                        "words", notice.words(),
                                        "address", places.of(notice))));
        transaction.mail().enqueue(reader.email(), letter.subject(), letter.body(), rules.now());
    }

    private static String product(Transaction transaction, Notice notice) {
        return transaction.proposals().listOfEntry(notice.entry()).stream()
                .map(Proposal::name)
                .findFirst()
                .orElse(notice.entry());
    }

    private List<Account> readers(Transaction transaction, Notice notice) {
        AccountStore accounts = transaction.identity().accounts();
        List<Grant> grants =
                notice.exhibitor()
                        .map(accounts::listGrantsOf)
                        .orElseGet(() -> organisers(transaction, notice));
        return grants.stream()
                .map(Grant::account)
                .distinct()
                .flatMap(id -> accounts.findAccount(id).stream())
                .filter(Account::enabled)
                .toList();
    }

    /** Those who review the entry's type. */
    private List<Grant> organisers(Transaction transaction, Notice notice) {
        List<String> lineage =
                transaction
                        .entries()
                        .findEntry(notice.entry())
                        .map(entry -> rules.lineage(entry.type()))
                        .orElse(List.of());
        return transaction.identity().accounts().listGrants(Role.Organiser.class).stream()
                .filter(grant ->
                        grant.role() instanceof Role.Organiser organiser
                                && organiser.types().includes(lineage))
                .toList();
    }
}
