package org.bordercatalogue.web.http;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.config.AddressRange;

/**
 * The proxies that are believed when they say for whom they ask. Anybody can write that header, so
 * it is read from its end, and only as far as one trusted proxy names the next.
 */
record TrustedProxies(List<AddressRange> ranges) {
    TrustedProxies {
        ranges = List.copyOf(ranges);
    }

    /**
     * Where a request comes from.
     *
     * @param connected the address at the other end of the connection
     * @param forwarded the values of {@code X-Forwarded-For}, in the order of the request
     */
    String client(String connected, List<String> forwarded) {
        String client = connected;
        for (String named : forwarded.reversed()) {
            if (!isTrusted(client) || find(named).isEmpty()) {
                return client;
            }
            client = named.strip();
        }
        return client;
    }

    private boolean isTrusted(String address) {
        return find(address)
                .filter(it -> ranges.stream().anyMatch(range -> range.contains(it)))
                .isPresent();
    }

    private static Optional<InetAddress> find(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text.strip().replaceAll("^\\[|\\]$", "")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
