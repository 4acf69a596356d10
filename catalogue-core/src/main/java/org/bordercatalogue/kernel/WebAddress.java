package org.bordercatalogue.kernel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a page stands.
 *
 * @param host in lower case, without a leading {@code www.}
 * @param path without the slash at its end; empty for a whole site
 */
public record WebAddress(String host, String path) {
    /** The first address of a text, which must begin with it and give its scheme. */
    public static Optional<WebAddress> findFirst(String text) {
        try {
            URI uri = new URI(text.strip().split("[\\s;,]", 2)[0]);
            String path = Optional.ofNullable(uri.getPath()).orElse("").replaceFirst("/+$", "");
            return Optional.ofNullable(uri.getHost())
                    .map(name -> name.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""))
                    .filter(name -> name.contains("."))
                    .map(name -> new WebAddress(name, path));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The address in a column for web sites, where people leave the scheme out. */
    public static Optional<WebAddress> ofSite(String column) {
        return findFirst(withScheme(column));
    }

    /** As it is to be kept. */
    public static String withScheme(String address) {
        return address.contains("://") ? address : "https://" + address;
    }

    /** Whether this is a page of a site, of its subdomains too unless the site is only a part. */
    public boolean isWithin(WebAddress site) {
        return site.path().isEmpty()
                ? host.equals(site.host()) || host.endsWith("." + site.host())
                : host.equals(site.host()) && (path + "/").startsWith(site.path() + "/");
    }
}
