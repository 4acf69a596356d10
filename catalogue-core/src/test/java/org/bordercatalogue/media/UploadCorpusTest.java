package org.bordercatalogue.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.bordercatalogue.media.imageio.ImageIoPictures;
import org.bordercatalogue.media.pdfbox.PdfBoxDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of every kind, each with what becomes of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadCorpusTest {
    private static final String HTML = "<html><script>alert(1)</script></html>";
    private static final String SVG =
            "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
    private static final String ARCHIVE = "PK\3\4hidden.exe PK\5\6" + "\0".repeat(18);
    private static final String TEST_VIRUS =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    /** What must be left of nothing that was kept. */
    private static final List<String> TRACES =
            List.of("exif", "gps", "<script", "<?php", "pk\3\4", "alert(");

    @TempDir private Path folder;

    private final List<Arguments> taken = honest().toList();
    private final List<Arguments> refused = others().toList();

    List<Arguments> taken() {
        return taken;
    }

    List<Arguments> refused() {
        return refused;
    }

    private static Stream<Arguments> honest() {
        return Stream.of(
                arguments("photo.jpg", Pictures.jpeg(24, 16), MediaType.JPEG),
                arguments("PHOTO.JPEG", Pictures.jpeg(24, 16), MediaType.JPEG),
                arguments("photo", Pictures.jpeg(24, 16), MediaType.JPEG),
                arguments("\u0635\u0648\u0631\u0629.jpg", Pictures.jpeg(24, 16), MediaType.JPEG),
                arguments("../../etc/passwd.jpg", Pictures.jpeg(24, 16), MediaType.JPEG),
                arguments("drawing.png", Pictures.png(), MediaType.PNG),
                arguments(
                        "through.png",
                        Pictures.png(24, 16, BufferedImage.TYPE_INT_ARGB),
                        MediaType.PNG),
                arguments(
                        "grey.png",
                        Pictures.png(24, 16, BufferedImage.TYPE_BYTE_GRAY),
                        MediaType.PNG),
                arguments(
                        "fine-grey.png",
                        Pictures.png(24, 16, BufferedImage.TYPE_USHORT_GRAY),
                        MediaType.PNG),
                arguments(
                        "indexed.png",
                        Pictures.png(24, 16, BufferedImage.TYPE_BYTE_INDEXED),
                        MediaType.PNG),
                arguments(
                        "two-colours.png",
                        Pictures.png(24, 16, BufferedImage.TYPE_BYTE_BINARY),
                        MediaType.PNG),
                arguments("dot.png", Pictures.png(1, 1, 1), MediaType.PNG),
                arguments("line.png", Pictures.png(3000, 2, 1), MediaType.PNG),
                arguments("large.png", Pictures.png(4200, 3000, 1), MediaType.PNG),
                arguments("lossy.webp", Pictures.resource("lossy.webp"), MediaType.JPEG),
                arguments("through.webp", Pictures.resource("transparent.webp"), MediaType.PNG),
                arguments("place.jpg", Pictures.noted(Pictures.jpeg(24, 16), 1), MediaType.JPEG),
                arguments("side.jpg", Pictures.noted(Pictures.jpeg(24, 16), 6), MediaType.JPEG),
                arguments(
                        "comment.jpg",
                        Pictures.commented(Pictures.jpeg(24, 16), HTML),
                        MediaType.JPEG),
                arguments("text.png", Pictures.withText(Pictures.png(), HTML), MediaType.PNG),
                arguments("tail.jpg", then(Pictures.jpeg(24, 16), ARCHIVE), MediaType.JPEG),
                arguments("page.jpg", then(Pictures.jpeg(24, 16), HTML), MediaType.JPEG),
                arguments("code.png", then(Pictures.png(), "<?php eval(1)"), MediaType.PNG),
                arguments("sheet.pdf", Documents.plain("320 mm of steel"), MediaType.PDF),
                arguments("pages.pdf", Documents.plain("one", "two", "three"), MediaType.PDF),
                arguments("blank.pdf", Documents.plain(""), MediaType.PDF),
                arguments("open.pdf", Documents.open(_ -> {}), MediaType.PDF),
                arguments("leads.pdf", Documents.acting("GoTo"), MediaType.PDF),
                arguments("address.pdf", Documents.acting("URI"), MediaType.PDF),
                arguments("itself.pdf", Documents.drawingItself(), MediaType.PDF),
                arguments("padded.pdf", then(Documents.plain("x"), "\n\0\0\n"), MediaType.PDF));
    }

    private static Stream<Arguments> others() {
        return Stream.of(
                arguments("nothing.jpg", new byte[0], MediaFault.EMPTY),
                arguments("page.html", bytes(HTML), MediaFault.UNKNOWN_KIND),
                arguments("page.jpg", bytes(HTML), MediaFault.UNKNOWN_KIND),
                arguments("drawing.svg", bytes(SVG), MediaFault.UNKNOWN_KIND),
                arguments("drawing.png", bytes(SVG), MediaFault.UNKNOWN_KIND),
                arguments("moves.gif", bytes("GIF89a\1\0\1\0"), MediaFault.UNKNOWN_KIND),
                arguments("old.bmp", bytes("BM" + "\0".repeat(60)), MediaFault.UNKNOWN_KIND),
                arguments("all.zip", bytes(ARCHIVE), MediaFault.UNKNOWN_KIND),
                arguments("letter.docx", bytes(ARCHIVE), MediaFault.UNKNOWN_KIND),
                arguments("tool.exe", bytes("MZ\u0090\0"), MediaFault.UNKNOWN_KIND),
                arguments("shell.jpg", bytes("<?php eval(1)"), MediaFault.UNKNOWN_KIND),
                arguments("film.mp4", bytes("\0\0\0\30ftypisom"), MediaFault.UNKNOWN_KIND),
                arguments("note.txt", bytes("hello"), MediaFault.UNKNOWN_KIND),
                arguments("virus.jpg", bytes(TEST_VIRUS), MediaFault.UNKNOWN_KIND),
                arguments("late.pdf", bytes("x%PDF-1.7"), MediaFault.UNKNOWN_KIND),
                arguments("sound.webp", bytes("RIFF\0\0\0\0WAVEfmt "), MediaFault.UNKNOWN_KIND),
                arguments("photo.jpg", Pictures.png(), MediaFault.OTHER_THAN_NAMED),
                arguments("sheet.pdf", Pictures.jpeg(9, 9), MediaFault.OTHER_THAN_NAMED),
                arguments("sheet.jpg", Documents.plain("x"), MediaFault.OTHER_THAN_NAMED),
                arguments("photo.jpg.exe", Pictures.jpeg(9, 9), MediaFault.OTHER_THAN_NAMED),
                arguments("photo.svg", Pictures.png(), MediaFault.OTHER_THAN_NAMED),
                arguments("n".repeat(117) + ".jpg", Pictures.jpeg(9, 9), MediaFault.LONG_NAME),
                arguments("start.jpg", cut(Pictures.jpeg(24, 16), 20), MediaFault.UNREADABLE),
                arguments("start.png", cut(Pictures.png(), 40), MediaFault.UNREADABLE),
                arguments(
                        "start.webp",
                        cut(Pictures.resource("lossy.webp"), 30),
                        MediaFault.UNREADABLE),
                arguments("sign.jpg", bytes("\u00ff\u00d8\u00ff" + HTML), MediaFault.UNREADABLE),
                arguments("sign.png", bytes("\u0089PNG\r\n\32\n" + HTML), MediaFault.UNREADABLE),
                arguments(
                        "flood.png",
                        Pictures.claiming(Pictures.png(), 50_000, 50_000),
                        MediaFault.TOO_MANY_PIXELS),
                arguments(
                        "wide.png",
                        Pictures.claiming(Pictures.png(), 2_000_000, 1),
                        MediaFault.TOO_MANY_PIXELS),
                arguments("flood.jpg", Pictures.floodedJpeg(), MediaFault.TOO_MANY_PIXELS),
                arguments(
                        "heavy.jpg",
                        Arrays.copyOf(Pictures.jpeg(9, 9), 10 * 1024 * 1024 + 1),
                        MediaFault.TOO_LARGE),
                arguments(
                        "heavy.pdf",
                        Arrays.copyOf(Documents.plain("x"), 25 * 1024 * 1024 + 1),
                        MediaFault.TOO_LARGE),
                arguments("locked.pdf", Documents.encrypted("secret"), MediaFault.ENCRYPTED),
                arguments("barred.pdf", Documents.encrypted(""), MediaFault.ENCRYPTED),
                arguments("script.pdf", Documents.acting("JavaScript"), MediaFault.ACTIVE),
                arguments("start.pdf", Documents.acting("Launch"), MediaFault.ACTIVE),
                arguments("sends.pdf", Documents.acting("SubmitForm"), MediaFault.ACTIVE),
                arguments("takes.pdf", Documents.acting("ImportData"), MediaFault.ACTIVE),
                arguments("inner.pdf", Documents.acting("GoToE"), MediaFault.ACTIVE),
                arguments("names.pdf", rooted("Names", "JavaScript"), MediaFault.ACTIVE),
                arguments("files.pdf", rooted("Names", "EmbeddedFiles"), MediaFault.ACTIVE),
                arguments("form.pdf", rooted("AcroForm", "XFA"), MediaFault.ACTIVE),
                arguments("deep.pdf", rooted("PieceInfo", "JS"), MediaFault.ACTIVE),
                arguments("escaped.pdf", escaped(), MediaFault.ACTIVE),
                arguments("bomb.pdf", Documents.bomb(1), MediaFault.PACKED),
                arguments("bombs.pdf", Documents.bomb(2), MediaFault.PACKED),
                arguments("odd.pdf", Documents.packedBy(COSName.LZW_DECODE), MediaFault.PACKED),
                arguments("both.pdf", then(Documents.plain("x"), ARCHIVE), MediaFault.POLYGLOT),
                arguments("page.pdf", then(Documents.plain("x"), HTML), MediaFault.POLYGLOT),
                arguments("head.pdf", bytes("%PDF-1.7\n" + HTML), MediaFault.POLYGLOT),
                arguments("sign.pdf", bytes("%PDF-1.7\n nothing else"), MediaFault.UNREADABLE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("taken")
    void keepsWhatIsHonestAndNothingThatHidesInIt(String name, byte[] content, MediaType type)
            throws IOException {
        Taken taken = intake().take(new Upload(name, content));

        assertThat(taken).isInstanceOf(Taken.Kept.class);
        Taken.Kept kept = (Taken.Kept) taken;
        assertThat(kept.type()).isEqualTo(type);
        byte[] file = Files.readAllBytes(file(kept.sha256(), MediaSize.FULL).orElseThrow());
        if (type.isPicture()) {
            BufferedImage full = ImageIO.read(new ByteArrayInputStream(file));
            assertThat(Math.max(full.getWidth(), full.getHeight()))
                    .isBetween(1, MediaSize.FULL_SIDE);
            String bytes = new String(file, ISO_8859_1).toLowerCase(Locale.ROOT);
            assertThat(TRACES).noneMatch(bytes::contains);
        } else {
            assertThat(file).isEqualTo(content);
        }
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("refused")
    void refusesWhatItIsNotAndKeepsNothing(String name, byte[] content, MediaFault fault)
            throws IOException {
        assertThat(intake().take(new Upload(name, content))).isEqualTo(new Taken.Refused(fault));

        try (Stream<Path> files = Files.walk(folder.resolve("incoming"))) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void isLargeEnough() {
        assertThat(taken.size() + refused.size()).isGreaterThanOrEqualTo(60);
    }

    @Test
    void turnsAPictureUprightByTheNotesThatItDropsAndMakesTwoSizes() throws IOException {
        byte[] wide = Pictures.noted(Pictures.jpeg(1000, 500), 6);

        Taken.Kept kept = (Taken.Kept) intake().take(new Upload("side.jpg", wide));

        BufferedImage full =
                ImageIO.read(file(kept.sha256(), MediaSize.FULL).orElseThrow().toFile());
        BufferedImage small =
                ImageIO.read(file(kept.sha256(), MediaSize.SMALL).orElseThrow().toFile());
        assertThat(List.of(full.getWidth(), full.getHeight())).containsExactly(500, 1000);
        assertThat(List.of(small.getWidth(), small.getHeight())).containsExactly(240, 480);
        assertThat((full.getRGB(250, 100) >> 16) & 0xFF)
                .as("what was left is up")
                .isGreaterThan(150);
        assertThat((full.getRGB(250, 900) >> 16) & 0xFF).isLessThan(60);
    }

    @Test
    void readsTheWordsOfDocumentsThroughAllPages() {
        Taken taken =
                intake().take(new Upload("a.pdf", Documents.plain("steel 320 mm", "Zollprüfung")));

        assertThat(((Taken.Kept) taken).words()).isEqualTo("steel 320 mm Zollprüfung");
    }

    private MediaIntake intake() {
        return new MediaIntake(
                new ImageIoPictures(),
                new PdfBoxDocuments(folder),
                new MediaFolder(folder),
                MediaLimits.USUAL);
    }

    private Optional<Path> file(String hash, MediaSize size) {
        return new MediaFolder(folder).find(hash, size);
    }

    private static byte[] rooted(String key, String inner) {
        COSDictionary holder = Documents.holding(inner, Documents.text("x"));
        return Documents.with(document ->
                document.getDocumentCatalog()
                        .getCOSObject()
                        .setItem(COSName.getPDFName(key), holder));
    }

    private static byte[] escaped() {
        byte[] made =
                Documents.open(document ->
                        document.getDocumentCatalog()
                                .getCOSObject()
                                .setItem(COSName.OPEN_ACTION, Documents.action("Java#53cript")));
        return new String(made, ISO_8859_1)
                .replace("Java#2353cript", "Java#53cript")
                .getBytes(ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] then(byte[] content, String tail) {
        byte[] more = bytes(tail);
        byte[] all = Arrays.copyOf(content, content.length + more.length);
        System.arraycopy(more, 0, all, content.length, more.length);
        return all;
    }

    private static byte[] cut(byte[] content, int length) {
        return Arrays.copyOf(content, length);
    }
}
