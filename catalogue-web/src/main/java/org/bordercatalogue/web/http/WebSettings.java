package org.bordercatalogue.web.http;

import java.util.List;
import java.util.regex.Pattern;
import org.bordercatalogue.config.AddressRange;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/**
 * Where the catalogue listens.
 *
 * @param host name or address to bind to
 * @param port 0 for any free one
 * @param mount path under which everything is served, without a slash at its end; empty for the
 *     root
 * @param trustedProxies those that are believed when they say for whom they ask
 */
public record WebSettings(String host, int port, String mount, List<AddressRange> trustedProxies) {
    private static final Pattern MOUNT = Pattern.compile("(/[A-Za-z0-9][A-Za-z0-9._-]*)*");
    private static final int GREATEST_PORT = 65_535;

    public WebSettings {
        trustedProxies = List.copyOf(trustedProxies);
        if (port < 0 || port > GREATEST_PORT) {
            throw invalid("port " + port + " is not between 0 and " + GREATEST_PORT);
        }
        mount = mount.endsWith("/") ? mount.substring(0, mount.length() - 1) : mount;
        if (!MOUNT.matcher(mount).matches()) {
            throw invalid("mount \"" + mount + "\" is not a path such as /events/catalogue");
        }
    }

    /** Behind no proxy. */
    public WebSettings(String host, int port, String mount) {
        this(host, port, mount, List.of());
    }

    private static CatalogueException invalid(String message) {
        return new CatalogueException(ErrorCode.INVALID_CONFIGURATION, message);
    }
}
