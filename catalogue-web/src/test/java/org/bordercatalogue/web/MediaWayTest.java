package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bordercatalogue.web.testing.Desks.expect;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.bordercatalogue.web.testing.Client;
import org.bordercatalogue.web.testing.Desks;
import org.bordercatalogue.web.testing.Site;
import org.bordercatalogue.web.testing.UploadForm;
import org.bordercatalogue.web.testing.Workshop;
import org.bordercatalogue.web.testing.WorkshopExtension;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way of a picture and of a certificate from the form to the public, over HTTP. */
@ExtendWith(WorkshopExtension.class)
class MediaWayTest {
    private static final String SHEET =
            """
            %PDF-1.4
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
            3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R\
            /Resources<</Font<</F <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> >> >> >> endobj
            4 0 obj <</Length 49>> stream
            BT /F 12 Tf 20 200 Td (zyxograph certified) Tj ET
            endstream endobj
            trailer <</Root 1 0 R>>
            %%EOF
            """;

    private final Workshop workshop;

    MediaWayTest(Workshop workshop) {
        this.workshop = workshop;
    }

    @Test
    void aPictureIsSeenByItsWritersAtOnceAndByThePublicOnceItIsPublished() throws IOException {
        Desks desks = new Desks(workshop, "Pictured");
        String entry = desks.published("Framed One", "up to 310 mm");
        String draft = desks.edit(entry);
        expect(303, send(desks.writer(), draft, "front.png", picture(), "picture", "The portal"));
        Document section = desks.writer().page("/drafts/" + draft + "/sections/media");
        String small = section.select(".bc-media__thumb img").attr("src");
        assertThat(section.select(".bc-media__thumb img").attr("alt")).isEqualTo("The portal");
        assertThat(desks.writer().get(small).statusCode()).isEqualTo(200);
        assertThat(desks.organiser().get(small).statusCode()).isEqualTo(200);
        assertThat(
                        desks.writer()
                                .page("/drafts/" + draft + "/preview")
                                .select("img[alt=The portal]"))
                .hasSize(1);

        assertThat(workshop.visitor().get(small).statusCode()).isEqualTo(404);
        assertThat(new Desks(workshop, "Nosy").writer().get(small).statusCode()).isEqualTo(404);
        assertThat(workshop.visitor().page("/products/" + entry).select("img")).isEmpty();
        expect(303, desks.submit(draft));
        expect(303, desks.decide(desks.organiser(), draft, "claim"));
        Document sheet = desks.organiser().page("/desk/revisions/" + draft);
        assertThat(sheet.select(".bc-diff__side--after img[alt=The portal]")).hasSize(1);
        expect(303, desks.decide(desks.organiser(), draft, "approve"));
        expect(303, desks.decide(desks.organiser(), draft, "publish"));

        HttpResponse<byte[]> answer = workshop.visitor().get(small);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(ImageIO.read(new ByteArrayInputStream(answer.body())).getWidth()).isEqualTo(480);
        assertThat(workshop.visitor().page("/products/" + entry).select("img[alt=The portal]"))
                .hasSize(1);
        assertThat(workshop.visitor().get(small.replace(entry, "other")).statusCode())
                .as("only under its own entry")
                .isEqualTo(404);
    }

    @Test
    void aDocumentIsSentForSavingWithAPolicyThatAllowsNothingAndItsWordsAreFound() {
        Desks desks = new Desks(workshop, "Certified");
        String draft = desks.begin("Paper Tiger", "cargo-scanner");
        byte[] sheet = SHEET.getBytes(StandardCharsets.ISO_8859_1);
        expect(
                303,
                send(desks.writer(), draft, "a.pdf", sheet, "certificate", "Approval \u2116 7"));
        String entry = desks.entryOf(draft);
        desks.publish(draft);

        Document page = workshop.visitor().page("/products/" + entry);
        String address = page.select(".bc-documents a").attr("href");
        HttpResponse<byte[]> answer = workshop.visitor().get(address);

        assertThat(answer.body()).isEqualTo(sheet);
        assertThat(header(answer, "content-type")).isEqualTo("application/pdf");
        assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(answer.headers().allValues("content-security-policy"))
                .containsExactly(
                        "sandbox; default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
        assertThat(header(answer, "content-disposition"))
                .isEqualTo("attachment; filename*=UTF-8''Approval%20%E2%84%96%207.pdf");
        assertThat(Site.text(workshop.visitor().get("/api/v1/products/" + entry)))
                .contains("\"mediaType\":\"application/pdf\"")
                .contains("\"url\":\"" + address + "\"");
        workshop.catalogue().indexing().catchUp();
        assertThat(workshop.visitor().page("/products?q=zyxograph").select(".bc-card__name").text())
                .isEqualTo("Paper Tiger");
    }

    @Test
    void whatIsNotTakenIsSaidWithWhatWasTypedAndLeavesNoTrace() {
        Desks desks = new Desks(workshop, "Refused Files");
        String draft = desks.begin("Nothing Kept", "cargo-scanner");
        byte[] page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

        HttpResponse<byte[]> answer =
                send(desks.writer(), draft, "x<b>.jpg", page, "picture", "My \"words\"");

        expect(422, answer);
        assertThat(Site.text(answer))
                .contains("Only JPEG, PNG, WebP and PDF are taken")
                .contains("My &quot;words&quot;")
                .doesNotContain("x<b>");
        assertThat(
                        desks.writer()
                                .page("/drafts/" + draft + "/sections/media")
                                .select(".bc-media__item"))
                .isEmpty();
    }

    @Test
    void aFormWithAFileIsRefusedWithoutItsTokenAndFromOthers() {
        Desks desks = new Desks(workshop, "Tokened");
        String draft = desks.begin("Guarded", "cargo-scanner");
        Client writer = desks.writer();
        UploadForm form = new UploadForm().file("a.png", picture()).text("title", "A");

        expect(403, form.send(writer, "/drafts/" + draft + "/media"));
        expect(403, form.text("form-token", "x").send(writer, "/drafts/" + draft + "/media"));
        Client rival = new Desks(workshop, "Token Rival").writer();
        expect(404, send(rival, draft, "a.png", picture(), "picture", "A"));
        byte[] large = Arrays.copyOf(picture(), 11 * 1024 * 1024);
        expect(422, send(writer, draft, "a.png", large, "picture", "A"));
    }

    @Test
    void wordsForAPictureAreWantedBeforeItIsSentInAndItCanBeLeftOut() {
        Desks desks = new Desks(workshop, "Wordless");
        String entry = desks.published("Silent", "up to 300 mm");
        String draft = desks.edit(entry);
        expect(303, send(desks.writer(), draft, "a.png", picture(), "picture", ""));

        Document section = desks.writer().page("/drafts/" + draft + "/sections/media");
        assertThat(section.select(".bc-field__fault").text()).isEqualTo("This is missing.");
        expect(422, desks.submit(draft));
        List<String> row =
                List.of(
                        "media.1.file",
                        section.select("[name='media.1.file']").attr("value"),
                        "media.1.drop",
                        "yes");
        expect(303, desks.save(desks.writer(), draft, "media", 1, row.toArray(new String[0])));

        assertThat(desks.writer().page("/drafts/" + draft).select(".bc-notice--fault")).isEmpty();
    }

    private static HttpResponse<byte[]> send(
            Client client, String draft, String name, byte[] file, String kind, String title) {
        return new UploadForm()
                .text("form-token", client.token())
                .text("kind", kind)
                .text("title", title)
                .file(name, file)
                .send(client, "/drafts/" + draft + "/media");
    }

    private static byte[] picture() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(960, 640, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
