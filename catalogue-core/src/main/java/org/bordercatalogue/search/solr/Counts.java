package org.bordercatalogue.search.solr;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.solr.common.util.NamedList;
import org.jspecify.annotations.Nullable;

/**
 * One facet of the engine's answer. What it leaves out because nothing was there to count reads as
 * zero or absent.
 */
record Counts(NamedList<?> answer) {
    private static final NamedList<Object> NOTHING = new NamedList<>();

    static Counts of(@Nullable Object answer) {
        return new Counts(answer instanceof NamedList<?> list ? list : NOTHING);
    }

    Counts facet(String name) {
        return of(answer.get(name));
    }

    long count() {
        return answer.get("count") instanceof Number number ? number.longValue() : 0;
    }

    /** How many have no value at all, where that was asked for. */
    long missing() {
        return facet("missing").count();
    }

    /** How many buckets there are, those left out included, where that was asked for. */
    long bucketsInAll() {
        return answer.get("numBuckets") instanceof Number number ? number.longValue() : 0;
    }

    OptionalDouble number(String name) {
        return answer.get(name) instanceof Number number
                ? OptionalDouble.of(number.doubleValue())
                : OptionalDouble.empty();
    }

    /** The buckets of a terms facet, as the engine ordered them. */
    Map<String, Counts> buckets() {
        Map<String, Counts> buckets = new LinkedHashMap<>();
        if (answer.get("buckets") instanceof List<?> list) {
            for (Object each : list) {
                Counts bucket = of(each);
                buckets.put(String.valueOf(bucket.answer.get("val")), bucket);
            }
        }
        return buckets;
    }

    /** How many each bucket of a terms facet holds. */
    Map<String, Long> tallies() {
        if (!(answer.get("buckets") instanceof List<?> list)) {
            return Map.of();
        }
        Map<String, Long> tallies = LinkedHashMap.newLinkedHashMap(list.size());
        for (Object each : list) {
            Counts bucket = of(each);
            tallies.put(String.valueOf(bucket.answer.get("val")), bucket.count());
        }
        return tallies;
    }

    Optional<Counts> findFacet(String name) {
        return Optional.ofNullable(answer.get(name)).map(Counts::of);
    }
}
