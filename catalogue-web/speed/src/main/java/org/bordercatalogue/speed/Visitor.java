package org.bordercatalogue.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * Asks over HTTP, keeping its connection. It waits for the answer itself: a client that hands every
 * piece of it from thread to thread would be measured with the application.
 */
final class Visitor {
    byte[] get(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            if (connection.getResponseCode() != 200) {
                throw new IllegalStateException(
                        address + " answered " + connection.getResponseCode());
            }
            try (InputStream body = connection.getInputStream()) {
                return body.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
