package org.bordercatalogue.web.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.bordercatalogue.dossier.Dossier;
import org.bordercatalogue.web.page.PageContext;

/**
 * What has changed since a dossier was frozen, as Atom (RFC 4287). An entry's id names the revision
 * that is public now, so that a feed reader tells of each change once.
 */
final class ChangeFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final String page;
    private final String itself;
    private final PageContext context;

    /**
     * @param page whole address of the dossier's page, {@code itself} that of the feed
     */
    ChangeFeed(String page, String itself, PageContext context) {
        this.page = page;
        this.itself = itself;
        this.context = context;
    }

    /** In UTF-8. */
    byte[] write(Dossier dossier, JsonNode document, List<DossierPage.Change> changes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory()
                            .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            Instant made = Instant.parse(document.path("made").asText());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            about(xml, dossier, document.path("title").asText(), updated(changes, made));
            for (DossierPage.Change change : changes) {
                entry(xml, dossier, change, made);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a feed in memory was not written", impossible);
        }
        return bytes.toByteArray();
    }

    private void about(XMLStreamWriter xml, Dossier dossier, String title, Instant updated)
            throws XMLStreamException {
        element(xml, "title", title);
        element(xml, "id", "urn:sha256:" + dossier.id());
        element(xml, "updated", updated.toString());
        link(xml, "self", itself);
        link(xml, "alternate", page);
        xml.writeStartElement("author");
        element(xml, "name", context.text("catalogue.name"));
        xml.writeEndElement();
    }

    private static Instant updated(List<DossierPage.Change> changes, Instant made) {
        return changes.stream()
                .flatMap(change -> change.since().stream())
                .max(Comparator.naturalOrder())
                .orElse(made);
    }

    private void entry(
            XMLStreamWriter xml, Dossier dossier, DossierPage.Change change, Instant made)
            throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "title", change.name() + ": " + change.status());
        element(xml, "id", "urn:sha256:" + dossier.id() + "#" + change.key());
        element(xml, "updated", change.since().orElse(made).toString());
        link(xml, "alternate", page + "#changes");
        element(xml, "content", text(change));
        xml.writeEndElement();
    }

    private String text(DossierPage.Change change) {
        return change.differences().stream()
                .map(each ->
                        each.label()
                                + "; "
                                + context.text("dossier.before")
                                + ": "
                                + each.before()
                                + "; "
                                + context.text("dossier.after")
                                + ": "
                                + each.after())
                .collect(Collectors.joining("\n"));
    }

    private static void element(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    /** Without the controls that no XML may hold, whoever typed them. */
    private static String legal(String text) {
        return text.replaceAll("[\\p{Cc}\\x{FFFE}\\x{FFFF}&&[^\\t\\n\\r]]", " ");
    }
}
