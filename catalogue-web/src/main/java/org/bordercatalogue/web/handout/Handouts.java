package org.bordercatalogue.web.handout;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.bordercatalogue.browse.EditionSheet;
import org.bordercatalogue.browse.Sheets;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.web.figure.Sources;
import org.bordercatalogue.web.page.QrCode;
import org.bordercatalogue.web.url.Addresses;
import org.bordercatalogue.web.url.SiteAddress;

/** Answers with what is handed out in a hall. */
public final class Handouts {
    private static final String SVG = "image/svg+xml";
    private static final String CALENDAR = "text/calendar;charset=UTF-8";
    private static final String CONTACT = "text/vcard;charset=UTF-8";

    private final Sheets sheets;
    private final SiteAddress site;
    private final Clock clock;

    public Handouts(Sheets sheets, SiteAddress site, Clock clock) {
        this.sheets = sheets;
        this.site = site;
        this.clock = clock;
    }

    /** The code that leads to the product's page. */
    public Response productCode(String id) {
        return code("products", sheets.getProduct(id).product().id());
    }

    /** The code that leads to the exhibitor's page. */
    public Response exhibitorCode(String id) {
        return code("exhibitors", sheets.getExhibitor(id).exhibitor().id());
    }

    /** The exhibitor as an address book takes it in (RFC 2426). */
    public Response contact(String id) {
        Exhibitor exhibitor = sheets.getExhibitor(id).exhibitor();
        HandoutText card =
                new HandoutText()
                        .line("BEGIN:VCARD")
                        .line("VERSION:3.0")
                        .say("FN", exhibitor.name())
                        .line("N:;;;;")
                        .say("ORG", exhibitor.name());
        exhibitor.country().ifPresent(country -> card.line("ADR;TYPE=work:;;;;;;" + country));
        exhibitor
                .website()
                .flatMap(Sources::website)
                .ifPresent(website -> card.line("URL:" + website));
        card.line("URL:" + address("exhibitors", id)).line("END:VCARD");
        return file(card.toString(), CONTACT, id + ".vcf");
    }

    /** The edition, and what is shown there when. */
    public Response calendar(String id) {
        EditionSheet sheet = sheets.getEdition(id);
        return calendar(sheet, sheet.listed(), id);
    }

    /** What one exhibitor shows when. */
    public Response calendar(String id, String exhibitor) {
        EditionSheet sheet = sheets.getEdition(id);
        return calendar(sheet, listed(sheet, exhibitor), id + "-" + exhibitor);
    }

    /** What one exhibitor has there; throws {@code NOT_FOUND} where none is known. */
    public static List<EditionSheet.Listed> listed(EditionSheet sheet, String exhibitor) {
        List<EditionSheet.Listed> own =
                sheet.listed().stream()
                        .filter(each -> each.exhibitor().id().equals(exhibitor))
                        .toList();
        if (own.isEmpty()) {
            throw new CatalogueException(
                    ErrorCode.NOT_FOUND,
                    "No " + exhibitor + " is known to be listed at " + sheet.edition().name());
        }
        return own;
    }

    private Response calendar(EditionSheet sheet, List<EditionSheet.Listed> listed, String name) {
        CalendarFile file =
                new CalendarFile(sheet, address("editions", sheet.edition().id()), clock.instant());
        return file(file.text(listed), CALENDAR, name + ".ics");
    }

    private Response code(String kind, String id) {
        return Response.ok(QrCode.of(address(kind, id)).svg(), SVG).build();
    }

    private String address(String kind, String id) {
        return site.absolute("/" + kind + "/" + Addresses.encode(id));
    }

    private static Response file(String text, String type, String name) {
        return Response.ok(text, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename*=UTF-8''" + Addresses.encode(name))
                .build();
    }
}
