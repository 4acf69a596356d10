package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bordercatalogue.web.testing.CatalogueServerExtension;
import org.bordercatalogue.web.testing.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(CatalogueServerExtension.class)
class HeadersTest {
    private final Site site;

    HeadersTest(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/products",
                "/api/v1/products",
                "/none",
                "/livez",
                "/assets/0/none.css"
            })
    void everyAnswerIsGuarded(String path) {
        HttpHeaders headers = site.get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'nonce-")
                .contains("style-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy"))
                .contains("strict-origin-when-cross-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("X-Request-Id")).isPresent();
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/products", "/none", "/livez"})
    void headIsAnsweredAsGetWithoutItsBody(String path) {
        HttpResponse<byte[]> get = site.get(path);
        HttpResponse<byte[]> head =
                site.send(HttpRequest.newBuilder(site.uri(path)).HEAD().build());

        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length"))
                .isEqualTo(get.headers().firstValue("Content-Length"));
        assertThat(head.headers().firstValue("Content-Type"))
                .isEqualTo(get.headers().firstValue("Content-Type"));
    }

    @Test
    void everyPageHasItsOwnNonce() {
        HttpResponse<byte[]> answer = site.get("/");
        String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        String nonce = policy.replaceFirst(".*'nonce-([^']+)'.*", "$1");

        assertThat(Site.text(answer)).contains("nonce=\"" + nonce + "\"");
        assertThat(Site.text(site.get("/"))).doesNotContain(nonce);
    }

    @Test
    void assetsAreKeptForEverUnderTheirVersion() {
        Document page = site.page("/");
        String style = page.select("link[rel=stylesheet]").attr("href");

        HttpResponse<byte[]> answer = site.get(style);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/css");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .contains("public, max-age=31536000, immutable");
    }

    @Test
    void pagesAreSentPacked() {
        HttpResponse<byte[]> packed = site.get("/products", "Accept-Encoding", "gzip");

        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.headers().allValues("Vary"))
                .anyMatch(value -> value.contains("Accept-Encoding"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/products",
                "/products.csv",
                "/api/v1/products",
                "/api/v1/suggest?q=a"
            })
    void answersVaryByFormAndLanguage(String path) {
        HttpResponse<byte[]> first = site.get(path);
        String known = first.headers().firstValue("ETag").orElse("none");
        HttpResponse<byte[]> again = site.get(path, "If-None-Match", known);

        for (HttpResponse<byte[]> answer : List.of(first, again)) {
            assertThat(String.join(",", answer.headers().allValues("Vary")))
                    .contains("Accept,", "Accept-Language", "Accept-Encoding", "Cookie");
        }
    }

    @Test
    void traceIsRefused() {
        HttpRequest trace =
                HttpRequest.newBuilder(site.uri("/"))
                        .method("TRACE", HttpRequest.BodyPublishers.noBody())
                        .build();

        assertThat(site.send(trace).statusCode()).isEqualTo(405);
    }

    @Test
    void hugeHeadersAreRefused() {
        assertThat(site.get("/", "X-Long", "x".repeat(9_000)).statusCode()).isEqualTo(431);
    }

    @Test
    void whatLiesOutsideTheMountTellsNothing() throws IOException {
        String answer = raw("GET /elsewhere HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 404").doesNotContainIgnoringCase("jetty");
    }

    @Test
    void theMountWithoutItsSlashLeadsHomeWithoutNamingAHost() throws IOException {
        String answer =
                raw(
                        "GET "
                                + site.mount()
                                + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");

        assertThat(answer).contains("Location: /a/b/").doesNotContain("evil.example");
    }

    @Test
    void bareLineFeedsDoNotEndAHeader() throws IOException {
        assertThat(raw("GET /a/b/ HTTP/1.1\nHost: x\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 400");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", site.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
