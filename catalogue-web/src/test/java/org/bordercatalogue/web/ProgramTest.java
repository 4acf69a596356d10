package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bordercatalogue.web.testing.Program.faults;
import static org.bordercatalogue.web.testing.Program.version;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.bordercatalogue.account.TokenScope;
import org.bordercatalogue.draft.SavedSection;
import org.bordercatalogue.web.testing.Client;
import org.bordercatalogue.web.testing.Desks;
import org.bordercatalogue.web.testing.Program;
import org.bordercatalogue.web.testing.Site;
import org.bordercatalogue.web.testing.Workshop;
import org.bordercatalogue.web.testing.WorkshopExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What exhibitors' own programs read and write with a token. */
@ExtendWith(WorkshopExtension.class)
class ProgramTest {
    private static final String KEY = "Idempotency-Key";
    private static final String SCANNER =
            """
            {"name": "%s", "type": "cargo-scanner", "description": {"en": "Seen by a program"},
             "capabilities": {
               "steel_penetration": [{"asWritten": "up to 320 mm", "source": "Data sheet 9"}],
               "weight": [{"value": 1200, "unit": "kg"}],
               "mobility": ["mobile"]}}
            """;

    private final Workshop workshop;

    ProgramTest(Workshop workshop) {
        this.workshop = workshop;
    }

    @Test
    void takesAnEntryFromItsFirstWordToThePublic() {
        Desks desks = new Desks(workshop, "Programmed Way");
        Program program = Program.of(workshop, desks.exhibitor());
        HttpResponse<byte[]> begun =
                program.send("POST", "/entries", SCANNER.formatted("By Wire"), KEY, "w-1");
        JsonNode draft = expect(201, begun);
        assertThat(begun.headers().firstValue("Location")).contains(draft.path("url").asText());
        assertThat(draft.at("/product/capabilities/steel_penetration/0/asWritten").asText())
                .isEqualTo("up to 320 mm");
        assertThat(draft.path("stage").asText()).isEqualTo("draft");

        String id = draft.path("id").asText();
        JsonNode sent =
                expect(
                        200,
                        program.send(
                                "POST",
                                "/drafts/" + id + "/submit",
                                "",
                                KEY,
                                "w-2",
                                "If-Match",
                                version(begun)));
        assertThat(sent.path("stage").asText()).isEqualTo("submitted");
        Desks.expect(303, desks.decide(desks.organiser(), id, "claim"));
        Desks.expect(303, desks.decide(desks.organiser(), id, "approve"));
        Desks.expect(303, desks.decide(desks.organiser(), id, "publish"));

        JsonNode entry = expect(200, program.get("/entries/" + draft.path("entry").asText()));
        assertThat(entry.path("standing").asText()).isEqualTo("live");
        assertThat(entry.path("product").path("name").asText()).isEqualTo("By Wire");
        assertThat(expect(200, program.get("/entries")).path("total").asInt()).isEqualTo(1);
    }

    @Test
    void aProductThatIsSentBackAsItWasReadChangesNothing() {
        Desks desks = new Desks(workshop, "Programmed Echo");
        Program program = Program.of(workshop, desks.exhibitor());
        HttpResponse<byte[]> begun =
                program.send("POST", "/entries", SCANNER.formatted("Echo"), KEY, "e-1");
        JsonNode draft = expect(201, begun);
        String path = "/drafts/" + draft.path("id").asText();

        HttpResponse<byte[]> again =
                program.send(
                        "PUT", path, draft.path("product").toString(), "If-Match", version(begun));

        assertThat(expect(200, again).path("product")).isEqualTo(draft.path("product"));
        assertThat(version(again)).isEqualTo(version(begun));
    }

    @Test
    void tellsEveryFaultAtOnceEachWithItsPlaceAndKeepsNothing() {
        Desks desks = new Desks(workshop, "Programmed Faults");
        Program program = Program.of(workshop, desks.exhibitor());
        HttpResponse<byte[]> answer =
                program.send(
                        "POST",
                        "/entries",
                        """
                        {"name": "", "type": "cargo-scanner", "colour": "red",
                         "description": {"xx": "?"}, "alsoKnownAs": "no list",
                         "capabilities": {
                           "no_such_thing": ["x"],
                           "steel_penetration": [{"value": "?"}, {"valve": 3}],
                           "weight": [{"value": 5, "unit": "volts"},
                                      {"value": 5, "unit": "kg", "asWritten": "7 kg"}],
                           "mobility": [{"options": ["mobile"], "evidence": "member-confirmed"}]}}
                        """,
                        KEY,
                        "f-1");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(faults(answer))
                .contains(
                        "/name",
                        "/colour",
                        "/description/xx",
                        "/alsoKnownAs",
                        "/capabilities/no_such_thing",
                        "/capabilities/steel_penetration/0",
                        "/capabilities/steel_penetration/1",
                        "/capabilities/weight/0",
                        "/capabilities/weight/1",
                        "/capabilities/mobility/0");
        assertThat(expect(200, program.get("/entries")).path("total").asInt()).isZero();
    }

    @Test
    void changesOnlyTheVersionThatWasSeen() {
        Desks desks = new Desks(workshop, "Programmed Versions");
        Program program = Program.of(workshop, desks.exhibitor());
        HttpResponse<byte[]> begun =
                program.send("POST", "/entries", SCANNER.formatted("Versioned"), KEY, "v-1");
        String path = "/drafts/" + expect(201, begun).path("id").asText();
        String patch = "{\"capabilities\": {\"weight\": [{\"value\": 900, \"unit\": \"kg\"}]}}";

        assertThat(program.send("PATCH", path, patch).statusCode()).isEqualTo(428);
        assertThat(program.send("PATCH", path, patch, "If-Match", "*").statusCode()).isEqualTo(428);
        HttpResponse<byte[]> changed =
                program.send("PATCH", path, patch, "If-Match", version(begun));
        JsonNode product = expect(200, changed).path("product");
        assertThat(product.at("/capabilities/weight/0/value").asInt()).isEqualTo(900);
        assertThat(product.at("/capabilities/steel_penetration/0/source").asText())
                .isEqualTo("Data sheet 9");

        HttpResponse<byte[]> stale = program.send("PATCH", path, patch, "If-Match", version(begun));
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(Site.json(stale).path("detail").asText()).contains("changed meanwhile");
        assertThat(
                        expect(
                                        200,
                                        program.send(
                                                "PATCH",
                                                path,
                                                "{\"capabilities\": {\"weight\": null}}",
                                                "If-Match",
                                                version(changed)))
                                .at("/product/capabilities")
                                .has("weight"))
                .isFalse();
    }

    @Test
    void answersARepeatedRequestAsTheFirstTimeAndDoesItOnce() {
        Desks desks = new Desks(workshop, "Programmed Repeats");
        Program program = Program.of(workshop, desks.exhibitor());
        String body = SCANNER.formatted("Once");

        HttpResponse<byte[]> first = program.send("POST", "/entries", body, KEY, "r-1");
        HttpResponse<byte[]> second = program.send("POST", "/entries", body, KEY, "r-1");
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(version(second)).isEqualTo(version(first));
        assertThat(program.send("POST", "/entries", body + " ", KEY, "r-1").statusCode())
                .isEqualTo(422);
        assertThat(program.send("POST", "/entries", body).statusCode()).isEqualTo(400);
        assertThat(expect(200, program.get("/entries")).path("total").asInt()).isEqualTo(1);
    }

    @Test
    void manyOfTheSameAtOnceAreOne() {
        Desks desks = new Desks(workshop, "Programmed Crowd");
        Program program = Program.of(workshop, desks.exhibitor());
        String body = SCANNER.formatted("Crowded");

        List<String> answers =
                IntStream.range(0, 12)
                        .parallel()
                        .mapToObj(each -> program.send("POST", "/entries", body, KEY, "c-1"))
                        .map(answer -> answer.statusCode() + Site.text(answer))
                        .distinct()
                        .toList();

        assertThat(answers).singleElement().asString().startsWith("201");
        assertThat(expect(200, program.get("/entries")).path("total").asInt()).isEqualTo(1);
    }

    /** What is kept beside it, such as pictures, no program empties by what it does not know. */
    @Test
    void aWholeProductLeavesWhatProgramsDoNotWrite() {
        Desks desks = new Desks(workshop, "Programmed Remains");
        Program program = Program.of(workshop, desks.exhibitor());
        HttpResponse<byte[]> begun =
                program.send("POST", "/entries", SCANNER.formatted("Remains"), KEY, "m-1");
        String id = expect(201, begun).path("id").asText();
        HttpResponse<byte[]> replaced =
                program.send(
                        "PUT",
                        "/drafts/" + id,
                        "{\"name\": \"Remains\", \"type\": \"cargo-scanner\"}",
                        "If-Match",
                        version(begun));
        JsonNode product = expect(200, replaced).path("product");

        assertThat(product.path("capabilities")).isEmpty();
        assertThat(product.has("description")).isFalse();
        assertThat(sections(id)).doesNotContain("media");
    }

    private List<String> sections(String revision) {
        return workshop.store()
                .read(transaction ->
                        transaction.drafts().listSections(revision).stream()
                                .map(SavedSection::section)
                                .toList());
    }

    /** The work was kept, its answer was not: as when the process ended between the two. */
    @Test
    void aRequestWhoseAnswerWasLostIsNotDoneASecondTime() {
        Desks desks = new Desks(workshop, "Programmed Loss");
        Program program = Program.of(workshop, desks.exhibitor());
        String body = SCANNER.formatted("Lost Answer");
        HttpResponse<byte[]> first = program.send("POST", "/entries", body, KEY, "l-1");
        String path = "/drafts/" + expect(201, first).path("id").asText();
        String patch = "{\"maker\": \"Somebody\"}";
        HttpResponse<byte[]> changed =
                program.send("PATCH", path, patch, "If-Match", version(first), KEY, "l-2");
        expect(200, changed);
        String token =
                workshop.store()
                        .read(transaction ->
                                transaction
                                        .identity()
                                        .tokens()
                                        .listTokens(desks.exhibitor())
                                        .getFirst()
                                        .id());
        workshop.store()
                .write(transaction -> {
                    transaction.identity().answered().purge(token, Instant.now().plusSeconds(60));
                    return token;
                });

        HttpResponse<byte[]> begun = program.send("POST", "/entries", body, KEY, "l-1");
        HttpResponse<byte[]> again =
                program.send("PATCH", path, patch, "If-Match", version(first), KEY, "l-2");

        assertThat(expect(201, begun).path("id")).isEqualTo(Site.json(first).path("id"));
        assertThat(expect(200, again)).isEqualTo(Site.json(changed));
        assertThat(expect(200, program.get("/entries")).path("total").asInt()).isEqualTo(1);
    }

    @Test
    void letsNobodyInWithoutAGoodTokenNorFurtherThanItsScopes() {
        Desks desks = new Desks(workshop, "Programmed Doors");
        Site site = workshop.site();
        HttpResponse<byte[]> bare = site.get("/api/v1/entries");
        assertThat(bare.statusCode()).isEqualTo(401);
        assertThat(bare.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        HttpResponse<byte[]> wrong =
                Program.withToken(site, "bct_" + "x".repeat(43)).get("/entries");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.headers().firstValue("WWW-Authenticate").orElse(""))
                .contains("invalid_token");
        assertThat(desks.writer().get("/api/v1/entries").statusCode()).isEqualTo(401);

        Program reader = Program.of(workshop, desks.exhibitor(), TokenScope.READ);
        HttpResponse<byte[]> refused =
                reader.send("POST", "/entries", SCANNER.formatted("No"), KEY, "d-1");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("WWW-Authenticate").orElse(""))
                .contains("insufficient_scope")
                .contains("write");

        Program other = Program.of(workshop, workshop.exhibitor("Programmed Others"));
        String entry = desks.entryOf(desks.begin("Not Theirs", "cargo-scanner"));
        assertThat(other.get("/entries/" + entry).statusCode()).isEqualTo(404);
        assertThat(other.get("/drafts/" + entry + ".1").statusCode()).isEqualTo(404);
        assertThat(reader.get("/entries/" + entry).statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenIsShownOnceListedAndRevoked() {
        Desks desks = new Desks(workshop, "Programmed Tokens");
        String page = "/company/" + desks.exhibitor() + "/tokens";
        assertThat(desks.writer().post(page, "token-name", "No scope").statusCode()).isEqualTo(400);
        HttpResponse<byte[]> made =
                desks.writer()
                        .post(
                                page,
                                "token-name",
                                "Product database",
                                "scope",
                                "read",
                                "scope",
                                "write",
                                "days",
                                "30");
        Document shown = Jsoup.parse(Site.text(made));
        String secret = shown.select(".bc-token").text();
        assertThat(secret).matches("bct_[A-Za-z0-9_-]{43}");
        assertThat(made.headers().firstValue("Cache-Control")).contains("no-store");
        Program program = Program.withToken(workshop.site(), secret);
        assertThat(program.get("/entries").statusCode()).isEqualTo(200);

        Document listed = desks.writer().page(page);
        assertThat(listed.text()).contains("Product database").doesNotContain(secret);
        String id = listed.select("input[name=token]").attr("value");
        Client colleague = desks.colleague();
        assertThat(colleague.get(page).statusCode()).isEqualTo(404);
        assertThat(colleague.post(page + "/revoke", "token", id).statusCode()).isEqualTo(404);
        assertThat(desks.writer().post(page + "/revoke", "token", id).statusCode()).isEqualTo(303);
        assertThat(program.get("/entries").statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenEndsWithWhatItsMakerMayDo() {
        String exhibitor = workshop.exhibitor("Programmed Leavers");
        Program program = Program.of(workshop, exhibitor);
        assertThat(program.get("/entries").statusCode()).isEqualTo(200);
        workshop.store()
                .write(transaction -> {
                    transaction
                            .identity()
                            .accounts()
                            .listGrantsOf(exhibitor)
                            .forEach(transaction.identity().accounts()::remove);
                    return exhibitor;
                });

        assertThat(program.get("/entries").statusCode()).isEqualTo(401);
    }

    @Test
    void takesBackAndTakesDownAndPutsUpAgain() {
        Desks desks = new Desks(workshop, "Programmed Returns");
        Program program = Program.of(workshop, desks.exhibitor());
        String entry = desks.published("Here And Gone", "up to 300 mm");
        HttpResponse<byte[]> live = program.get("/entries/" + entry);
        HttpResponse<byte[]> down =
                program.send(
                        "POST",
                        "/entries/" + entry + "/withdraw",
                        "{\"reason\": \"Under repair\"}",
                        "If-Match",
                        version(live));
        assertThat(expect(200, down).path("standing").asText()).isEqualTo("withdrawn");
        assertThat(
                        program.send(
                                        "POST",
                                        "/entries/" + entry + "/resume",
                                        "",
                                        "If-Match",
                                        version(live))
                                .statusCode())
                .isEqualTo(412);
        expect(
                200,
                program.send(
                        "POST", "/entries/" + entry + "/resume", "", "If-Match", version(down)));

        HttpResponse<byte[]> edit = program.send("POST", "/entries/" + entry + "/draft", "");
        String draft = "/drafts/" + expect(200, edit).path("id").asText();
        HttpResponse<byte[]> patched =
                program.send("PATCH", draft, "{\"maker\": \"Else\"}", "If-Match", version(edit));
        HttpResponse<byte[]> sent =
                program.send(
                        "POST", draft + "/submit", "", KEY, "b-1", "If-Match", version(patched));
        JsonNode recalled =
                expect(200, program.send("POST", draft + "/recall", "", "If-Match", version(sent)));
        assertThat(recalled.path("stage").asText()).isEqualTo("draft");
        HttpResponse<byte[]> present = program.get("/drafts/" + recalled.path("id").asText());
        JsonNode given =
                expect(
                        200,
                        program.send(
                                "DELETE",
                                "/drafts/" + recalled.path("id").asText(),
                                "",
                                "If-Match",
                                version(present)));
        assertThat(given.path("stage").asText()).isEqualTo("discarded");
    }

    @Test
    void answersWhatIsNoJsonOrTooMuchWithAProblem() {
        Desks desks = new Desks(workshop, "Programmed Hostility");
        Program program = Program.of(workshop, desks.exhibitor());
        for (String body :
                List.of(
                        "{",
                        "[]",
                        "null",
                        "\"\"",
                        "1e99999999999",
                        "{\"name\":\"a\",\"name\":\"b\",\"type\":\"cargo-scanner\"}",
                        "[".repeat(200),
                        "{\"name\":\"a\\u0000\",\"type\":\"cargo-scanner\"}",
                        "{\"name\":\"\\ud800\",\"type\":\"cargo-scanner\"}",
                        "{\"name\":{},\"type\":\"cargo-scanner\"}",
                        "{\"name\":\"a\",\"type\":\"cargo-scanner\",\"capabilities\":[]}",
                        "{\"name\":\"a\",\"type\":\"cargo-scanner\",\"capabilities\":"
                                + "{\"weight\":[1e400,{},[],null,\"\",{\"value\":\"x\"}]}}")) {
            HttpResponse<byte[]> answer = program.send("POST", "/entries", body, KEY, "h");
            assertThat(answer.statusCode()).as(body + " " + Site.text(answer)).isBetween(400, 422);
        }
        assertThat(
                        workshop.site()
                                .send(
                                        HttpRequest.newBuilder(
                                                        workshop.site().uri("/api/v1/entries"))
                                                .header("Authorization", "Basic eDp5")
                                                .GET()
                                                .build())
                                .statusCode())
                .isEqualTo(401);
    }

    private static JsonNode expect(int status, HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode())
                .as(answer.uri() + " " + Site.text(answer))
                .isEqualTo(status);
        return Site.json(answer);
    }
}
