package org.bordercatalogue.web.table;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bordercatalogue.bulk.UploadedSheet;

/** Reads the sheets of an Office Open XML workbook: words and numbers as they stand there. */
final class WorkbookSheets {
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONS =
            "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final WorkbookParts parts;
    private final XMLInputFactory factory = factory();
    private final SheetLimits limits = new SheetLimits();

    private WorkbookSheets(WorkbookParts parts) {
        this.parts = parts;
    }

    static List<UploadedSheet> read(byte[] content) {
        try {
            return new WorkbookSheets(WorkbookParts.of(content)).read();
        } catch (XMLStreamException broken) {
            throw Uploads.invalid("The workbook is damaged; save it anew as .xlsx.");
        }
    }

    private List<UploadedSheet> read() throws XMLStreamException {
        Map<String, String> targets = targets();
        List<String> shared = shared();
        List<UploadedSheet> sheets = new ArrayList<>();
        XMLStreamReader xml = reader(parts.get("xl/workbook.xml"));
        while (next(xml)) {
            if (isStart(xml, "sheet")) {
                String name = Objects.requireNonNullElse(xml.getAttributeValue(null, "name"), "");
                String target = targets.getOrDefault(relation(xml), "");
                XMLStreamReader sheet = reader(parts.get(path(target)));
                sheets.add(new UploadedSheet(name, new SheetRows(sheet, shared, limits).read()));
            }
        }
        return sheets;
    }

    private static String relation(XMLStreamReader xml) {
        String id = xml.getAttributeValue(RELATIONS, "id");
        return Objects.requireNonNullElse(
                id == null ? xml.getAttributeValue(STRICT_RELATIONS, "id") : id, "");
    }

    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private Map<String, String> targets() throws XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        XMLStreamReader xml = reader(parts.get("xl/_rels/workbook.xml.rels"));
        while (next(xml)) {
            if (isStart(xml, "Relationship")) {
                targets.put(
                        Objects.requireNonNullElse(xml.getAttributeValue(null, "Id"), ""),
                        Objects.requireNonNullElse(xml.getAttributeValue(null, "Target"), ""));
            }
        }
        return targets;
    }

    private List<String> shared() throws XMLStreamException {
        List<String> shared = new ArrayList<>();
        if (parts.find("xl/sharedStrings.xml").isPresent()) {
            XMLStreamReader xml = reader(parts.get("xl/sharedStrings.xml"));
            while (next(xml)) {
                if (isStart(xml, "si")) {
                    shared.add(SheetRows.words(xml, "si"));
                }
            }
        }
        return shared;
    }

    private XMLStreamReader reader(byte[] part) throws XMLStreamException {
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** Moves on; refuses what a spreadsheet never writes and only an attack needs. */
    static boolean next(XMLStreamReader xml) throws XMLStreamException {
        if (!xml.hasNext()) {
            return false;
        }
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw Uploads.invalid("The workbook declares entities; save it anew as .xlsx.");
        }
        return true;
    }

    static boolean isStart(XMLStreamReader xml, String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
