package org.bordercatalogue.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bordercatalogue.product.Identity;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.proposal.StandingStore.Recognised;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.Transaction;

/**
 * Finds entries that may be the same product: those of a related type whose name is the same
 * without regard to case, accents, spaces, punctuation, and the maker's own name in front.
 */
public final class Duplicates {
    private static final Pattern NOT_TELLING = Pattern.compile("[^\\p{L}\\p{N}+]+");
    private static final int SHORTEST_NAME = 2;
    private static final int MOST = 8;

    private final CatalogueStore store;
    private final Rulebook rules;

    public Duplicates(CatalogueStore store, Rulebook rules) {
        this.store = store;
        this.rules = rules;
    }

    /**
     * What is looked for.
     *
     * @param entry that is being written, which is not its own duplicate; absent before it is begun
     */
    public record Wanted(
            Optional<String> entry,
            String exhibitor,
            Optional<String> maker,
            String name,
            String type) {}

    /** Among what is public and what the exhibitor itself is writing. */
    public List<Likeness> find(Wanted wanted) {
        return store.read(transaction -> find(transaction, rules, wanted));
    }

    static List<Likeness> find(Transaction transaction, Rulebook rules, Wanted wanted) {
        String name = key(wanted.name(), makers(wanted));
        if (name.length() < SHORTEST_NAME) {
            return List.of();
        }
        Map<String, String> drafts =
                transaction.proposals().listOpenOfExhibitor(wanted.exhibitor()).stream()
                        .collect(Collectors.toMap(Proposal::entry, Proposal::name));
        List<Likeness> found = new ArrayList<>();
        for (Recognised each : transaction.standings().listRecognised()) {
            boolean itself = wanted.entry().filter(each.entry()::equals).isPresent();
            if (!itself && isRelated(rules, each.type(), wanted.type())) {
                compare(wanted, name, each, drafts).ifPresent(found::add);
            }
            if (found.size() == MOST) {
                break;
            }
        }
        return List.copyOf(found);
    }

    /**
     * @param drafts what the exhibitor calls those of its entries that it is writing
     */
    private static Optional<Likeness> compare(
            Wanted wanted, String name, Recognised each, Map<String, String> drafts) {
        boolean own = each.exhibitor().equals(wanted.exhibitor());
        int slash = each.identity().indexOf('/');
        if (slash >= 0) {
            String known = each.identity().substring(slash + 1);
            return key(known, List.of(each.exhibitor())).equals(name)
                            || key(known, makers(wanted)).equals(name)
                    ? Optional.of(likeness(each, known, own))
                    : Optional.empty();
        }
        return Optional.ofNullable(drafts.get(each.entry()))
                .filter(draft -> key(draft, makers(wanted)).equals(name))
                .map(draft -> likeness(each, draft, true));
    }

    private static Likeness likeness(Recognised each, String name, boolean own) {
        return new Likeness(each.entry(), each.exhibitor(), each.type(), name, own);
    }

    private static List<String> makers(Wanted wanted) {
        return Stream.concat(Stream.of(wanted.exhibitor()), wanted.maker().stream()).toList();
    }

    /** One of the two is the other, or stands above it. */
    private static boolean isRelated(Rulebook rules, String one, String other) {
        return rules.lineage(one).contains(other) || rules.lineage(other).contains(one);
    }

    private static String key(String name, List<String> makers) {
        String key = compact(name);
        for (String maker : makers) {
            String prefix = compact(maker);
            if (key.startsWith(prefix) && key.length() > prefix.length()) {
                return key.substring(prefix.length());
            }
        }
        return key;
    }

    private static String compact(String name) {
        return NOT_TELLING.matcher(Identity.of("", name).name()).replaceAll("");
    }
}
