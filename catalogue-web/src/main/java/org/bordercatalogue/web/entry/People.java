package org.bordercatalogue.web.entry;

import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.account.AccountStore;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.web.view.Messages;

/** Names people for one reader: the own company's by name, organisers as such to all others. */
public final class People {
    private final CatalogueStore store;
    private final Actor reader;
    private final String exhibitor;
    private final Messages messages;

    /**
     * @param exhibitor whose matter it is
     */
    public People(CatalogueStore store, Actor reader, String exhibitor, Messages messages) {
        this.store = store;
        this.reader = reader;
        this.exhibitor = exhibitor;
        this.messages = messages;
    }

    /**
     * @param person id of an account, or of a part of the application
     */
    public String name(String person) {
        if (reader.id().filter(person::equals).isPresent()) {
            return messages.text("person.you");
        }
        return store.read(transaction -> {
            AccountStore accounts = transaction.identity().accounts();
            Optional<Account> account = accounts.findAccount(person);
            if (account.isEmpty()) {
                return messages.text("person.system");
            }
            boolean colleague =
                    accounts.listGrantsOf(exhibitor).stream()
                            .anyMatch(grant -> grant.account().equals(person));
            return reader.organiser() || colleague
                    ? account.get().name()
                    : messages.text("person.organiser");
        });
    }
}
