package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bordercatalogue.web.testing.Program.faults;
import static org.bordercatalogue.web.testing.Program.version;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.bordercatalogue.account.TokenScope;
import org.bordercatalogue.web.testing.Desks;
import org.bordercatalogue.web.testing.Program;
import org.bordercatalogue.web.testing.Site;
import org.bordercatalogue.web.testing.UploadForm;
import org.bordercatalogue.web.testing.Workshop;
import org.bordercatalogue.web.testing.WorkshopExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pictures and documents that exhibitors' own programs send. */
@ExtendWith(WorkshopExtension.class)
class ProgramMediaTest {
    private static final String KEY = "Idempotency-Key";
    private static final String SEEN = "If-Match";

    private final Workshop workshop;

    ProgramMediaTest(Workshop workshop) {
        this.workshop = workshop;
    }

    @Test
    void aPictureStandsInTheDraftOnceHoweverOftenItIsSent() throws IOException {
        Desks desks = new Desks(workshop, "Wired Pictures");
        Program program = Program.of(workshop, desks.exhibitor());
        String draft = "/drafts/" + desks.begin("Wired Gantry", "cargo-scanner");
        String seen = version(program.get(draft));
        UploadForm form = picture(40).text("kind", "picture").text("title", "The gantry");

        HttpResponse<byte[]> sent = program.upload(draft + "/media", form, SEEN, seen, KEY, "m-1");
        HttpResponse<byte[]> repeated =
                program.upload(draft + "/media", form, SEEN, seen, KEY, "m-1");
        HttpResponse<byte[]> withoutKey = program.upload(draft + "/media", form, SEEN, seen);

        JsonNode media = expect(200, sent).at("/product/media");
        assertThat(media).hasSize(1);
        assertThat(media.at("/0/title").asText()).isEqualTo("The gantry");
        assertThat(version(sent)).isNotEqualTo(seen);
        assertThat(Site.text(repeated)).isEqualTo(Site.text(sent));
        assertThat(expect(200, withoutKey).at("/product/media")).isEqualTo(media);
        assertThat(version(withoutKey)).isEqualTo(version(sent));
        HttpResponse<byte[]> other =
                program.upload(
                        draft + "/media",
                        picture(41).text("kind", "picture"),
                        SEEN,
                        version(sent),
                        KEY,
                        "m-1");
        assertThat(expect(422, other).path("code").asText()).isEqualTo("key-reused");
    }

    @Test
    void tellsAllThatIsWrongAndKeepsNothing() throws IOException {
        Desks desks = new Desks(workshop, "Wired Faults");
        Program program = Program.of(workshop, desks.exhibitor());
        String draft = "/drafts/" + desks.begin("Wired Beam", "cargo-scanner");
        String seen = version(program.get(draft));
        String path = draft + "/media";

        assertThat(
                        faults(
                                program.upload(
                                        path,
                                        new UploadForm().text("kind", "film").text("expires", "x"),
                                        SEEN,
                                        seen)))
                .containsExactlyInAnyOrder("/file", "/kind", "/expires");
        assertThat(
                        faults(
                                program.upload(
                                        path,
                                        picture(45).text("title", "long ".repeat(1_000)),
                                        SEEN,
                                        seen)))
                .containsExactly("/title");
        byte[] text = "no picture".getBytes(StandardCharsets.UTF_8);
        HttpResponse<byte[]> unknown =
                program.upload(
                        path,
                        new UploadForm().file("a.png", text).text("kind", "picture"),
                        SEEN,
                        seen);
        assertThat(expect(422, unknown).at("/faults/0/detail").asText())
                .startsWith("unknown-kind: Only JPEG");
        UploadForm good = picture(42).text("kind", "picture");
        assertThat(program.upload(path, good).statusCode()).isEqualTo(428);
        assertThat(program.upload(path, good, SEEN, "\"d9.9\"").statusCode()).isEqualTo(412);
        assertThat(version(program.get(draft))).isEqualTo(seen);

        Program reader = Program.of(workshop, desks.exhibitor(), TokenScope.READ);
        assertThat(reader.upload(path, good, SEEN, seen).statusCode()).isEqualTo(403);
        Program rival = Program.of(workshop, workshop.exhibitor("Wired Rival"));
        assertThat(rival.upload(path, good, SEEN, seen).statusCode()).isEqualTo(404);
        assertThat(Program.withToken(workshop.site(), "").upload(path, good).statusCode())
                .isEqualTo(401);
    }

    @Test
    void wordsAndOrderAreWrittenAndWhatIsLeftOutIsNotShown() throws IOException {
        Desks desks = new Desks(workshop, "Wired Words");
        Program program = Program.of(workshop, desks.exhibitor());
        String draft = "/drafts/" + desks.begin("Wired Lorry", "cargo-scanner");
        HttpResponse<byte[]> one = send(program, draft, 43, version(program.get(draft)));
        HttpResponse<byte[]> two = send(program, draft, 44, version(one));
        JsonNode media = expect(200, two).at("/product/media");
        String first = media.at("/0/sha256").asText();
        String second = media.at("/1/sha256").asText();
        String items =
                """
                {"media": [{"sha256": "%s", "kind": "picture", "title": "From the left"},
                           {"sha256": "%s", "kind": "picture", "title": "From the right"}]}
                """
                        .formatted(second, first);

        HttpResponse<byte[]> turned = program.send("PATCH", draft, items, SEEN, version(two));
        HttpResponse<byte[]> dropped =
                program.send(
                        "PATCH",
                        draft,
                        "{\"media\": [{\"sha256\": \"%s\", \"kind\": \"picture\"}]}"
                                .formatted(first),
                        SEEN,
                        version(turned));

        assertThat(expect(200, turned).at("/product/media").findValuesAsText("title"))
                .containsExactly("From the left", "From the right");
        assertThat(faults(dropped)).as("a picture needs words").containsExactly("/media/0");
        HttpResponse<byte[]> none =
                program.send("PATCH", draft, "{\"media\": []}", SEEN, version(turned));
        assertThat(expect(200, none).at("/product/media").isMissingNode()).isTrue();
        HttpResponse<byte[]> wrong =
                program.send(
                        "PATCH",
                        draft,
                        """
                        {"media": [{"sha256": "%s", "kind": "film", "size": 1}, 7]}
                        """
                                .formatted("0".repeat(64)),
                        SEEN,
                        version(none));
        assertThat(faults(wrong))
                .containsExactlyInAnyOrder(
                        "/media/0/size", "/media/0/sha256", "/media/0/kind", "/media/1");
    }

    private static HttpResponse<byte[]> send(Program program, String draft, int width, String seen)
            throws IOException {
        UploadForm form = picture(width).text("kind", "picture").text("title", "No " + width);
        return program.upload(draft + "/media", form, SEEN, seen);
    }

    /** Another one for each width. */
    private static UploadForm picture(int width) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new UploadForm().file("a.png", bytes.toByteArray());
    }

    private static JsonNode expect(int status, HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode())
                .as(answer.uri() + " " + Site.text(answer))
                .isEqualTo(status);
        return Site.json(answer);
    }
}
