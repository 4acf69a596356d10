package org.bordercatalogue.config;

import java.net.InetAddress;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/**
 * Addresses that begin alike.
 *
 * @param bits how many of the first bits count
 */
public record AddressRange(InetAddress first, int bits) {
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    /** One address, or those behind a prefix: {@code 10.0.0.0/8}. Never a name. */
    public static AddressRange of(String text) {
        String[] parts = text.strip().split("/", 2);
        try {
            InetAddress first = InetAddress.ofLiteral(parts[0]);
            int most = first.getAddress().length * Byte.SIZE;
            int bits = parts.length == 1 ? most : Integer.parseInt(parts[1]);
            if (bits >= 0 && bits <= most) {
                return new AddressRange(first, bits);
            }
        } catch (IllegalArgumentException e) {
            throw unreadable(text, e);
        }
        throw unreadable(text, new IllegalArgumentException(text));
    }

    /** Several, with commas between them. */
    public static List<AddressRange> listOf(String text) {
        return Stream.of(COMMA.split(text.strip(), -1))
                .filter(each -> !each.isEmpty())
                .map(AddressRange::of)
                .toList();
    }

    public boolean contains(InetAddress address) {
        byte[] mine = first.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 1 << (Byte.SIZE - 1 - bit % Byte.SIZE);
            if (((mine[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    private static CatalogueException unreadable(String text, IllegalArgumentException cause) {
        return new CatalogueException(
                ErrorCode.INVALID_CONFIGURATION,
                "\"" + text + "\" is no address or range of addresses such as 10.0.0.0/8",
                cause);
    }
}
