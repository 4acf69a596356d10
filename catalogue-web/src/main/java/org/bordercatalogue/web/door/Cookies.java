package org.bordercatalogue.web.door;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bordercatalogue.web.url.SiteAddress;

/**
 * The cookies of the catalogue. By TLS they bear the prefix that keeps other hosts from setting
 * them; without, on one's own machine, they are plain.
 */
public final class Cookies {
    /** 256 bits in the letters of an address. */
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final SiteAddress site;

    public Cookies(SiteAddress site) {
        this.site = site;
    }

    /** What a cookie is for, and how long a browser keeps it; none is as long as it runs. */
    public enum Kind {
        SESSION("sid", Duration.ZERO),
        /** Tells a browser that an account was signed in with before. */
        DEVICE("device", Duration.ofDays(90)),
        /** Ties the forms of a visitor to the browser that they were made for. */
        FORM("form", Duration.ZERO),
        /** The secret of a one-time link, so that it does not stand in the address. */
        LINK("link", Duration.ofMinutes(30));

        private final String word;
        private final Duration kept;

        Kind(String word, Duration kept) {
            this.word = word;
            this.kept = kept;
        }
    }

    /** The value of a {@code Set-Cookie} header. */
    public String set(Kind kind, String secret) {
        return header(kind, secret)
                + (kind.kept.isZero() ? "" : "; Max-Age=" + kind.kept.toSeconds());
    }

    /** The header that makes a browser forget the cookie. */
    public String end(Kind kind) {
        return header(kind, "") + "; Max-Age=0";
    }

    /** What does not look like a secret of ours is none. */
    public Optional<String> find(Kind kind, ContainerRequestContext request) {
        return Optional.ofNullable(request.getCookies().get(name(kind)))
                .map(Cookie::getValue)
                .filter(value -> SECRET.matcher(value).matches());
    }

    String name(Kind kind) {
        if (!site.encrypted()) {
            return kind.word;
        }
        return (site.mount().isEmpty() ? "__Host-" : "__Secure-") + kind.word;
    }

    private String header(Kind kind, String value) {
        String path = site.mount().isEmpty() ? "/" : site.mount();
        return name(kind)
                + "="
                + value
                + "; Path="
                + path
                + (site.encrypted() ? "; Secure" : "")
                + "; HttpOnly; SameSite=Lax";
    }
}
