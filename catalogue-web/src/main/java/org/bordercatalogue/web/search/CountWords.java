package org.bordercatalogue.web.search;

import java.util.OptionalLong;
import org.bordercatalogue.web.view.Messages;

/**
 * What stands beside a value.
 *
 * @param count how many have it; where it would widen the choice made, how many more it adds
 * @param certain how many of those that have it surely do; empty where all do, and beside what it
 *     adds
 */
record CountWords(String count, String certain) {
    static CountWords of(long count, long certain, OptionalLong adds, Messages messages) {
        if (adds.orElse(0) > 0) {
            return new CountWords(messages.more(adds.getAsLong()), "");
        }
        return new CountWords(
                messages.count(count),
                certain < count ? messages.text("facet.certain", "count", certain) : "");
    }
}
