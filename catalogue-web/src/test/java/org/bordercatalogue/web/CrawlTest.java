package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.bordercatalogue.web.testing.CatalogueServerExtension;
import org.bordercatalogue.web.testing.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Follows every link, as long as there are new kinds of them, and finds none that leads astray. */
@ExtendWith(CatalogueServerExtension.class)
class CrawlTest {
    /** Every search and comparison leads to many others; so many of a path are enough. */
    private static final int OF_ONE_PATH = 8;

    private static final int FEWEST_PAGES = 60;
    private static final Pattern UNFILLED = Pattern.compile("\\{[a-z]+}");

    private final Site site;

    CrawlTest(Site site) {
        this.site = site;
    }

    @Test
    void findsNoLinkOutsideTheMountAndNoneThatFails() {
        crawl("/a/b/?lang=en", path -> path);
    }

    /** The same pages by the same templates; so many of a kind are enough. */
    @ParameterizedTest
    @ValueSource(strings = {"/a/b/?lang=fr", "/a/b/?lang=ar"})
    void norDoesItInAnotherLanguage(String home) {
        crawl(home, path -> path.replaceFirst("^(/a/b/[^/]+/)[^/]+", "$1*"));
    }

    /**
     * @param kind what the paths of enough alike have in common
     */
    private void crawl(String home, UnaryOperator<String> kind) {
        Deque<String> waiting = new ArrayDeque<>(Set.of(home));
        Set<String> seen = new HashSet<>(waiting);
        Map<String, Integer> visits = new HashMap<>();
        int pages = 0;
        while (!waiting.isEmpty()) {
            String address = waiting.removeFirst();
            if (visits.merge(kind.apply(address.replaceFirst("[?].*", "")), 1, Integer::sum)
                    <= OF_ONE_PATH) {
                HttpResponse<byte[]> answer = answer(address);
                assertThat(answer.statusCode()).as(address).isEqualTo(200);
                pages++;
                if (isPage(answer)) {
                    for (String link : links(Jsoup.parse(Site.text(answer)), address)) {
                        if (seen.add(link)) {
                            waiting.addLast(link);
                        }
                    }
                }
            }
        }
        assertThat(pages).isGreaterThan(FEWEST_PAGES);
    }

    /** Where a form leads on to a search, that search. */
    private HttpResponse<byte[]> answer(String address) {
        HttpResponse<byte[]> answer = site.get(address);
        if (answer.statusCode() != 303) {
            return answer;
        }
        URI target = URI.create(answer.headers().firstValue("Location").orElseThrow());
        assertThat(target.getPath()).as(address).startsWith(site.mount() + "/");
        return site.get(
                target.getRawPath()
                        + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery()));
    }

    private static boolean isPage(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private Set<String> links(Document page, String address) {
        Set<String> ids = judged(page, address);
        Set<String> links = new LinkedHashSet<>();
        List<String> astray = new ArrayList<>();
        for (Element each : page.select("[href], [src], [action]")) {
            String link =
                    each.attr(
                            each.hasAttr("href") ? "href" : each.hasAttr("src") ? "src" : "action");
            if (!leads(each, link, ids)) {
                astray.add(link);
            }
            // The languages' own links lead to the same pages once more.
            if (link.startsWith("/") && !each.hasAttr("hreflang")) {
                links.add(link.replaceFirst("#.*", ""));
            }
        }
        assertThat(astray).as(address).isEmpty();
        return links;
    }

    /** To a place of the page, under the mount, or openly to somebody else. */
    private boolean leads(Element element, String link, Set<String> ids) {
        if (link.startsWith("#")) {
            return ids.contains(link.substring(1));
        }
        if (link.startsWith("http://") || link.startsWith("https://")) {
            return element.attr("rel").contains("nofollow")
                    && element.attr("rel").contains("noopener");
        }
        return link.startsWith(site.mount() + "/");
    }

    /** The ids of the page, which must be a good one. */
    private static Set<String> judged(Document page, String address) {
        assertThat(page.select("[style], style, script:not([src])")).as(address).isEmpty();
        assertThat(page.select("h1")).as(address).hasSize(1);
        assertThat(UNFILLED.matcher(page.text()).find()).as(address).isFalse();
        Set<String> ids = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            if (element.hasAttr("id") && !ids.add(element.id())) {
                wrong.add("#" + element.id());
            }
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().startsWith("on")) {
                    wrong.add(attribute.getKey());
                }
            }
        }
        assertThat(wrong).as(address).isEmpty();
        return ids;
    }
}
