package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.bordercatalogue.web.testing.CatalogueServerExtension;
import org.bordercatalogue.web.testing.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is answered from memory is what was answered first, and is nobody else's. */
@ExtendWith(CatalogueServerExtension.class)
class AnswersAgainTest {
    private static final String DATA = "/api/v1/products?type=cargo-scanner&size=3";
    private static final String PAGE = "/products?type=cargo-scanner&size=3";

    private final Site site;

    AnswersAgainTest(Site site) {
        this.site = site;
    }

    @Test
    void theSameDataAreTheSameBytesWithTheSameTag() {
        HttpResponse<byte[]> first = site.get(DATA);
        HttpResponse<byte[]> second = site.get(DATA);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(header(second, "ETag")).isNotEmpty().isEqualTo(header(first, "ETag"));
        assertThat(header(second, "Content-Type")).isEqualTo(header(first, "Content-Type"));
    }

    @Test
    void whoHasTheDataIsToldSo() {
        String tag = header(site.get(DATA), "ETag");
        HttpResponse<byte[]> again = site.get(DATA, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(tag);
    }

    @Test
    void otherDataHaveAnotherTag() {
        String tag = header(site.get(DATA), "ETag");
        HttpResponse<byte[]> other = site.get(DATA + "&page=2", "If-None-Match", tag);
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(header(other, "ETag")).isNotEqualTo(tag);
    }

    @Test
    void aPageBearsTheNonceOfItsOwnPolicyEveryTime() {
        for (int i = 0; i < 3; i++) {
            HttpResponse<byte[]> page = site.get(PAGE);
            String policy = header(page, "Content-Security-Policy");
            String nonce = policy.replaceAll(".*'nonce-([^']+)'.*", "$1");
            assertThat(Site.text(page)).contains("nonce=\"" + nonce + "\"");
            assertThat(page.headers().firstValue("ETag")).isEmpty();
        }
    }

    @Test
    void aLanguageIsAnsweredInItself() {
        assertThat(Site.text(site.get(PAGE, "Accept-Language", "en"))).contains("lang=\"en\"");
        assertThat(Site.text(site.get(PAGE, "Accept-Language", "fr"))).contains("lang=\"fr\"");
        assertThat(Site.text(site.get(PAGE, "Accept-Language", "en"))).contains("lang=\"en\"");
    }

    @Test
    void aRefusalIsNotKept() {
        String wrong = "/api/v1/products?steel_penetration=5parsec..";
        assertThat(site.get(wrong).statusCode()).isEqualTo(400);
        HttpResponse<byte[]> again = site.get(wrong);
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void scriptsOfAnySiteMayReadTheDataButNotThePages() {
        assertThat(header(site.get(DATA), "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(site.get(DATA), "Cross-Origin-Resource-Policy"))
                .isEqualTo("cross-origin");
        assertThat(site.get(PAGE).headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        HttpResponse<byte[]> asked =
                site.send(
                        HttpRequest.newBuilder(site.uri(DATA))
                                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                                .build());
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(header(asked, "Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
    }

    @Test
    void aHeadSaysWhatTheDataWouldWithoutThem() {
        HttpResponse<byte[]> head =
                site.send(HttpRequest.newBuilder(site.uri(DATA)).HEAD().build());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isEqualTo(header(site.get(DATA), "ETag"));
        assertThat(header(head, "Content-Type")).startsWith("application/json");
        assertThat(header(head, "Access-Control-Allow-Origin")).isEqualTo("*");
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
