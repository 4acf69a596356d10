package org.bordercatalogue.web.program;

import org.bordercatalogue.web.url.Addresses;
import org.bordercatalogue.web.url.Links;

/** Where the things of this package are found. */
final class Places {
    private Places() {}

    static String entry(String id, Links links) {
        return links.api("/entries/" + Addresses.encode(id), "");
    }

    static String draft(String id, Links links) {
        return links.api("/drafts/" + Addresses.encode(id), "");
    }
}
