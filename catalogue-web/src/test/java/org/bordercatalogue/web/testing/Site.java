package org.bordercatalogue.web.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A running catalogue as a visitor sees it. Addresses are given below the mount, or whole paths
 * that begin with it.
 */
public final class Site {
    private final URI home;
    private final String mount;
    private final HttpClient client = HttpClient.newHttpClient();

    public Site(URI home, String mount) {
        this.home = home;
        this.mount = mount;
    }

    public String mount() {
        return mount;
    }

    public int port() {
        return home.getPort();
    }

    /** The answer, whatever it is; {@code headers} are names and values in turn. */
    public HttpResponse<byte[]> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    public HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public URI uri(String path) {
        return home.resolve(path.startsWith(mount + "/") ? path : mount + path);
    }

    /** The page there, which must be found. */
    public Document page(String path, String... headers) {
        HttpResponse<byte[]> answer = get(path, headers);
        require(answer, path);
        return Jsoup.parse(text(answer), uri(path).toString());
    }

    /** The data there, which must be found. */
    public JsonNode data(String path) {
        HttpResponse<byte[]> answer = get(path);
        require(answer, path);
        return json(answer);
    }

    public static JsonNode json(HttpResponse<byte[]> answer) {
        try {
            return new JsonMapper().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(text(answer), e);
        }
    }

    public static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static void require(HttpResponse<byte[]> answer, String path) {
        if (answer.statusCode() != 200) {
            throw new AssertionError(
                    path + " answered " + answer.statusCode() + ": " + text(answer));
        }
    }
}
