package org.bordercatalogue.web.http;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** What is found under another address for good. */
public final class Moved {
    private Moved() {}

    public static Response to(String address) {
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(URI.create(address))
                .build();
    }
}
