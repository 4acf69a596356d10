package org.bordercatalogue.publishing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bordercatalogue.kernel.Slug;
import org.bordercatalogue.product.Entry;
import org.bordercatalogue.product.EntryStore;
import org.bordercatalogue.product.Identity;
import org.bordercatalogue.product.ProductIds;
import org.bordercatalogue.store.CatalogueStore;

/**
 * The ids of products that come without one: that of the entry with the same identity, else a new
 * slug of exhibitor and name, with a number behind it where that is taken. Remembers what it gave,
 * so one serves one import; not for use by several threads.
 */
public final class EntryIds implements ProductIds {
    private static final int ROOM_FOR_NUMBER = 10;

    private final CatalogueStore store;
    private final Map<Identity, String> given = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    public EntryIds(CatalogueStore store) {
        this.store = store;
    }

    @Override
    public String idFor(Identity identity) {
        prepare(List.of(identity));
        return given.getOrDefault(identity, "");
    }

    /** Looks many up at once, which is quicker than one by one. */
    public void prepare(Collection<Identity> identities) {
        List<Identity> unknown =
                identities.stream().filter(each -> !given.containsKey(each)).distinct().toList();
        if (!unknown.isEmpty()) {
            given.putAll(store.read(transaction -> lookUp(transaction.entries(), unknown)));
        }
    }

    private Map<Identity, String> lookUp(EntryStore entries, List<Identity> identities) {
        Map<String, Entry> known =
                entries.findEntriesByIdentity(identities.stream().map(Identity::key).toList());
        taken.addAll(
                entries.findEntries(identities.stream().map(EntryIds::slug).toList()).keySet());
        Map<Identity, String> found = new HashMap<>();
        for (Identity identity : identities) {
            Entry entry = known.get(identity.key());
            found.put(identity, entry == null ? newId(entries, slug(identity)) : entry.id());
        }
        return found;
    }

    private String newId(EntryStore entries, String slug) {
        String id = slug;
        for (int number = 2; !isFree(entries, id, slug); number++) {
            id = slug + "-" + number;
        }
        taken.add(id);
        return id;
    }

    /** The plain slugs were all asked for together; only a numbered one still has to be. */
    private boolean isFree(EntryStore entries, String id, String slug) {
        return !taken.contains(id) && (id.equals(slug) || entries.findEntry(id).isEmpty());
    }

    private static String slug(Identity identity) {
        String slug = Slug.of(identity.exhibitor() + " " + identity.name().replace("+", " plus "));
        int most = Admission.LONGEST_ID - ROOM_FOR_NUMBER;
        return slug.length() <= most ? slug : Slug.of(slug.substring(0, most));
    }
}
