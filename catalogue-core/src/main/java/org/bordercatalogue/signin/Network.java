package org.bordercatalogue.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a request comes from, as far as one household or office goes: an address of IPv4, the first
 * 64 bits of one of IPv6, of which everybody has billions.
 */
public record Network(String text) {
    private static final int PREFIX_BYTES = 8;

    /**
     * @param address as the connection gives it, never a name
     */
    public static Network of(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(withoutZone(address));
            return new Network(
                    parsed instanceof Inet6Address
                            ? HexFormat.of()
                                            .formatHex(
                                                    Arrays.copyOf(
                                                            parsed.getAddress(), PREFIX_BYTES))
                                    + "/64"
                            : parsed.getHostAddress());
        } catch (IllegalArgumentException e) {
            return new Network("unknown");
        }
    }

    private static String withoutZone(String address) {
        String bare = address.replaceAll("^\\[|\\]$", "");
        int zone = bare.indexOf('%');
        return zone < 0 ? bare : bare.substring(0, zone);
    }
}
