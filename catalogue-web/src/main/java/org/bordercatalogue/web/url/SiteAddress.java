package org.bordercatalogue.web.url;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.bordercatalogue.config.Settings;

/**
 * Where visitors find the catalogue: what links in mails begin with, and what cookies are made for.
 * Taken from the settings, never from a request, which anybody may have written.
 */
public final class SiteAddress {
    private final Optional<URI> configured;
    private final String mount;
    private final AtomicInteger port;

    public SiteAddress(Settings settings) {
        this.configured = settings.baseUrl();
        this.mount = settings.mount();
        this.port = new AtomicInteger(settings.port());
    }

    /** Told once the server listens, since the system may have chosen the port. */
    public void listening(int chosen) {
        port.set(chosen);
    }

    /** Scheme, host and port, as a browser names the origin of a form. */
    public String origin() {
        return configured
                .map(uri -> uri.getScheme() + "://" + uri.getRawAuthority())
                .orElseGet(() -> "http://localhost:" + port.get());
    }

    public String mount() {
        return mount;
    }

    /** Whether browsers come by TLS. */
    public boolean encrypted() {
        return origin().startsWith("https://");
    }

    /**
     * A whole address.
     *
     * @param path below the mount, with its leading slash
     */
    public String absolute(String path) {
        return origin() + mount + path;
    }

    /** Whether a request may name this host; where none is set up, any. */
    public boolean answersTo(String host) {
        return configured
                .map(uri ->
                        host.equalsIgnoreCase(uri.getRawAuthority())
                                || host.equalsIgnoreCase("localhost:" + port.get())
                                || host.equals("127.0.0.1:" + port.get()))
                .orElse(true);
    }
}
