package org.bordercatalogue.media.pdfbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.bordercatalogue.media.DocumentReader;
import org.bordercatalogue.media.MediaFault;
import org.bordercatalogue.media.Reading;

/**
 * Judges PDF files. Before the library sees a file, all that looks packed in it is unpacked once
 * against a limit, since the library unpacks without one; then every object is looked at; only then
 * is text read, page by page, up to a number of pages, characters, steps and seconds.
 */
public final class PdfBoxDocuments implements DocumentReader {
    private static final String FONT_LIST = "pdfbox.fontcache";

    /**
     * @param folder where the library keeps the list of fonts that it makes when it first reads a
     *     document; by itself it would do so in the home of the user
     */
    public PdfBoxDocuments(Path folder) {
        System.setProperty(FONT_LIST, folder.toString());
    }

    @Override
    public Reading read(byte[] content) {
        if (RawPdf.isPolyglot(content)) {
            return new Reading.Refused(MediaFault.POLYGLOT);
        }
        if (Unpacking.isTooMuch(content)) {
            return new Reading.Refused(MediaFault.PACKED);
        }
        try (PDDocument document = Loader.loadPDF(content)) {
            return judge(document);
        } catch (InvalidPasswordException wanted) {
            return new Reading.Refused(MediaFault.ENCRYPTED);
        } catch (IOException | RuntimeException damaged) {
            // A damaged document meets the library in places that it does not guard.
            return new Reading.Refused(MediaFault.UNREADABLE);
        }
    }

    private static Reading judge(PDDocument document) throws IOException {
        if (document.isEncrypted()) {
            return new Reading.Refused(MediaFault.ENCRYPTED);
        }
        Optional<MediaFault> fault = PdfObjects.fault(document.getDocument());
        if (fault.isPresent()) {
            return new Reading.Refused(fault.get());
        }
        return document.getNumberOfPages() == 0
                ? new Reading.Refused(MediaFault.UNREADABLE)
                : new Reading.Document(new BoundedText().read(document));
    }
}
