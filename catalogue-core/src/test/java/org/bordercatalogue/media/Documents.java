package org.bordercatalogue.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Makes PDF files, honest and other. */
final class Documents {
    private static final int MEBIBYTE = 1024 * 1024;

    private Documents() {}

    /** What is done to a document before it is saved. */
    interface Change {
        void apply(PDDocument document) throws IOException;
    }

    static byte[] plain(String... pages) {
        return made(CompressParameters.DEFAULT_COMPRESSION, _ -> {}, pages);
    }

    static byte[] with(Change change) {
        return made(CompressParameters.DEFAULT_COMPRESSION, change, "plain text");
    }

    /** With its objects readable, so that bytes of them can be replaced. */
    static byte[] open(Change change) {
        return made(CompressParameters.NO_COMPRESSION, change, "plain text");
    }

    static byte[] acting(String action) {
        return with(document ->
                document.getDocumentCatalog()
                        .getCOSObject()
                        .setItem(COSName.OPEN_ACTION, action(action)));
    }

    static COSDictionary action(String kind) {
        COSDictionary action = new COSDictionary();
        action.setName(COSName.S, kind);
        return action;
    }

    static COSDictionary holding(String key, COSBase value) {
        COSDictionary holder = new COSDictionary();
        holder.setItem(COSName.getPDFName(key), value);
        return holder;
    }

    static byte[] encrypted(String password) {
        return with(document -> {
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
        });
    }

    /** With a part that unpacks to very much. */
    static byte[] bomb(int layers) {
        byte[] packed = new byte[0];
        for (int layer = 0; layer < layers; layer++) {
            packed = deflated(packed, layer == 0 ? 100 : 0);
        }
        byte[] content = packed;
        return with(document -> {
            COSStream stream = document.getDocument().createCOSStream();
            COSArray filters = new COSArray();
            for (int layer = 0; layer < layers; layer++) {
                filters.add(COSName.FLATE_DECODE);
            }
            try (OutputStream raw = stream.createRawOutputStream()) {
                raw.write(content);
            }
            stream.setItem(COSName.FILTER, filters);
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
        });
    }

    static byte[] packedBy(COSName filter) {
        return with(document -> {
            COSStream stream = document.getDocument().createCOSStream();
            try (OutputStream raw = stream.createOutputStream(filter)) {
                raw.write("BT ET ".repeat(50).getBytes(ISO_8859_1));
            }
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
        });
    }

    /** Parts that each draw the next one many times. */
    static byte[] drawingItself() {
        return with(document -> {
            COSDictionary resources = new COSDictionary();
            COSDictionary parts = new COSDictionary();
            resources.setItem(COSName.XOBJECT, parts);
            for (int i = 0; i < 20; i++) {
                COSStream part = document.getDocument().createCOSStream();
                part.setItem(COSName.TYPE, COSName.XOBJECT);
                part.setItem(COSName.SUBTYPE, COSName.FORM);
                part.setItem(COSName.RESOURCES, resources);
                try (OutputStream out = part.createOutputStream()) {
                    out.write(("/P" + (i + 1) + " Do ").repeat(20).getBytes(ISO_8859_1));
                }
                parts.setItem(COSName.getPDFName("P" + i), part);
            }
            COSStream contents = document.getDocument().createCOSStream();
            try (OutputStream out = contents.createOutputStream()) {
                out.write("/P0 Do".getBytes(ISO_8859_1));
            }
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, contents);
            document.getPage(0).getCOSObject().setItem(COSName.RESOURCES, resources);
        });
    }

    static COSString text(String text) {
        return new COSString(text);
    }

    private static byte[] deflated(byte[] content, int mebibytesOfNothing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(content);
            byte[] nothing = new byte[MEBIBYTE];
            for (int i = 0; i < mebibytesOfNothing; i++) {
                out.write(nothing);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] made(CompressParameters packing, Change change, String... pages) {
        try (PDDocument document = new PDDocument()) {
            for (String text : pages) {
                page(document, text);
            }
            change.apply(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, packing);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(PDDocument document, String text) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(40, 700);
            content.showText(text);
            content.endText();
        }
    }
}
