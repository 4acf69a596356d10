package org.bordercatalogue.web.testing;

import java.util.ArrayList;
import java.util.List;

/**
 * An invented catalogue as JSON Lines: two companies, two editions, four products that are about
 * something, and enough others to fill a page of results.
 */
public final class Fixture {
    /** A scanner with figures of many kinds; {@link #RIVAL} is like it. */
    public static final String SCANNER = "example-imaging-gantry-one";

    public static final String RIVAL = "example-imaging-portal-two";
    public static final String SILENT = "sample-optics-quiet-label";

    /** A drone whose figures hold under conditions. */
    public static final String DRONE = "sample-optics-дрон";

    public static final String EXHIBITOR = "example-imaging";
    public static final String EDITION = "example-forum-2031";

    /** How many more scanners there are, each with its own steel penetration. */
    public static final int FURTHER = 30;

    private Fixture() {}

    public static List<String> lines() {
        List<String> lines = new ArrayList<>();
        addCompanies(lines);
        addScanners(lines);
        addOthers(lines);
        return lines;
    }

    private static void addCompanies(List<String> lines) {
        lines.add(
                """
                {"exhibitor":{"id":"example-imaging","name":"Example Imaging <b>& Sons</b>","country":"FR",\
                "website":"www.imaging.example","aliases":["EXI"],"formerNames":["Example Rays"]}}\
                """);
        lines.add(
                """
                {"exhibitor":{"id":"sample-optics","name":"Sample Optics","website":"javascript:alert(1)"}}\
                """);
        lines.add(
                """
                {"edition":{"id":"example-forum-2031","name":"Example Forum 2031","theme":"Things \\"quoted\\"",\
                "startDate":"2031-05-05","endDate":"2031-05-07","city":"Anywhere","country":"FR",\
                "format":"onsite","participants":"about 100","partial":true,"source":"https://forum.example/2031; a leaflet"}}\
                """);
        lines.add(
                """
                {"edition":{"id":"example-forum-2033","name":"Example Forum 2033","format":"in a tent"}}\
                """);
        lines.add(
                """
                {"listing":{"edition":"example-forum-2031","exhibitor":"example-imaging","role":"sponsor","booth":"A 1","source":"a leaflet"}}\
                """);
    }

    private static void addScanners(List<String> lines) {
        lines.add(
                """
                {"product":{"id":"example-imaging-gantry-one","exhibitor":"example-imaging","name":"Gantry One",\
                "maker":"Another Maker","type":"cargo-scanner","alsoKnownAs":["G1"],\
                "description":{"en":"A gantry for lorries.","fr":"Un portique pour camions."},\
                "capabilities":{\
                "steel_penetration":[{"asWritten":"up to 320 mm","condition":"at 0.4 m/s","source":"https://imaging.example/g1.pdf","evidence":"document"},\
                {"asWritten":"280 mm","source":"javascript:alert(1)"}],\
                "mobility":["relocatable"],\
                "weight":[{"value":12000,"unit":"kg"}],\
                "price":[{"blank":"not-disclosed"}],\
                "operating_temperature":[{"min":-20,"max":50,"unit":"Cel"}],\
                "radiation_source":["x-ray"]},\
                "unmapped":[{"attribute":"colour of the roof","asWritten":"<script>alert(1)</script>","reason":"no pack knows it"}]}}\
                """);
        lines.add(
                """
                {"product":{"id":"example-imaging-portal-two","exhibitor":"example-imaging","name":"Portal Two","type":"cargo-scanner",\
                "capabilities":{"steel_penetration":[{"value":300,"unit":"mm"}],"mobility":["fixed"],"radiation_source":["gamma"]}}}\
                """);
        for (int i = 0; i < FURTHER; i++) {
            lines.add(
                    """
                    {"product":{"id":"sample-optics-scanner-%d","exhibitor":"sample-optics","name":"Scanner %d","type":"cargo-scanner",\
                    "capabilities":{"steel_penetration":[{"value":%d,"unit":"mm"}],"mobility":["mobile"]}}}\
                    """
                            .formatted(i, i, 100 + i));
        }
    }

    private static void addOthers(List<String> lines) {
        lines.add(
                """
                {"product":{"id":"sample-optics-quiet-label","exhibitor":"sample-optics","name":"Quiet Label","type":"equipment"}}\
                """);
        lines.add(
                """
                {"product":{"id":"sample-optics-дрон","exhibitor":"sample-optics","name":"Été Drone","type":"multirotor",\
                "capabilities":{"weight":[{"asWritten":"about 5 lb"}],\
                "endurance_max":[{"asWritten":"30 min","condition":"max payload","configuration":"extra tanks"},\
                {"asWritten":"50 min","condition":"over the Baltic Sea"}]},\
                "unmapped":[{"attribute":"units_sold@over_there","asWritten":"350 Stück","reason":"kept in English"},\
                {"attribute":"max_speed","asWritten":"3 in 2","reason":"no speed"},\
                {"attribute":"paint_colour","asWritten":"grün","reason":"no pack knows it"}]}}\
                """);
    }
}
