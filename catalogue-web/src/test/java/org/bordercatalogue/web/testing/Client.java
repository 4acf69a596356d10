package org.bordercatalogue.web.testing;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser of one person: keeps cookies, and sends forms with the token that their page holds. */
public final class Client {
    private final Site site;
    private final Map<String, String> cookies = new HashMap<>();

    Client(Site site, Map<String, String> cookies) {
        this.site = site;
        this.cookies.putAll(cookies);
    }

    public HttpResponse<byte[]> get(String path) {
        return send(HttpRequest.newBuilder(site.uri(path)));
    }

    /** The page there, which must be found. */
    public Document page(String path) {
        HttpResponse<byte[]> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode());
        }
        return Jsoup.parse(Site.text(answer), site.uri(path).toString());
    }

    /**
     * Sends a form as a browser does, with the token of this browser's forms.
     *
     * @param fields names and values in turn
     */
    public HttpResponse<byte[]> post(String path, String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("form-token", token()));
        return postBare(path, all.toArray(new String[0]));
    }

    /** The same as a page's script does it, which wants data for an answer. */
    public HttpResponse<byte[]> postByScript(String path, String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("form-token", token()));
        return send(form(path, all.toArray(new String[0])).header("Accept", "application/json"));
    }

    /** The same without a token of its own accord. */
    public HttpResponse<byte[]> postBare(String path, String... fields) {
        return send(form(path, fields));
    }

    private HttpRequest.Builder form(String path, String... fields) {
        return HttpRequest.newBuilder(site.uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin())
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)));
    }

    /** Sends a file as the form of a page does. */
    public HttpResponse<byte[]> upload(String path, String fileName, byte[] content) {
        String boundary = "----boundary" + content.length;
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(
                ("--"
                                + boundary
                                + "\r\nContent-Disposition: form-data; name=\"form-token\"\r\n\r\n"
                                + token()
                                + "\r\n--"
                                + boundary
                                + "\r\nContent-Disposition: form-data; name=\"table\"; filename=\""
                                + fileName
                                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                HttpRequest.newBuilder(site.uri(path))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .header("Origin", origin())
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** The page to which the answer to a form leads. */
    public Document follow(HttpResponse<byte[]> answer) {
        String to =
                answer.headers()
                        .firstValue("Location")
                        .orElseThrow(() ->
                                new AssertionError(answer.statusCode() + " " + Site.text(answer)));
        return page(URI.create(to).getRawPath() + query(URI.create(to)));
    }

    /** What the forms of this browser carry. */
    public String token() {
        String page = signedIn() ? "/account" : "/sign-in";
        String token =
                Jsoup.parse(Site.text(get(page))).select("input[name=form-token]").attr("value");
        return token.isEmpty()
                ? Jsoup.parse(Site.text(get("/sign-in")))
                        .select("input[name=form-token]")
                        .attr("value")
                : token;
    }

    /** Any request with this browser's cookies. */
    public HttpResponse<byte[]> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<byte[]> answer = site.send(request.build());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    public URI uri(String path) {
        return site.uri(path);
    }

    public String origin() {
        return "http://localhost:" + site.port();
    }

    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    private boolean signedIn() {
        return cookies.containsKey("sid");
    }

    private void keep(String header) {
        String pair = header.replaceFirst(";.*", "");
        String name = pair.substring(0, pair.indexOf('='));
        String value = pair.substring(pair.indexOf('=') + 1);
        if (value.isEmpty()) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }

    private static String query(URI uri) {
        return uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    }

    private static String encoded(String... fields) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(
                    URLEncoder.encode(fields[i], StandardCharsets.UTF_8)
                            + "="
                            + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return String.join("&", pairs);
    }
}
