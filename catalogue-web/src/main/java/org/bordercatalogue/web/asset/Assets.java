package org.bordercatalogue.web.asset;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Style sheets, scripts and icons, held in memory.
 *
 * @param version a hash over the names and bytes of all: it stands in every asset's address, so
 *     that references from one to another stay relative, and a copy may be kept for ever
 */
public record Assets(String version, SortedMap<String, Asset> byName) {
    public Assets {
        byName = new TreeMap<>(byName);
    }

    /** The bytes of a file and their media type. */
    @SuppressWarnings("ArrayRecordComponent") // read only by the writer of the answer
    public record Asset(String mediaType, byte[] bytes) {}

    Optional<Asset> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
