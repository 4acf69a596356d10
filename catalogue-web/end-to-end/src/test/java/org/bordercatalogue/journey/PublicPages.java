package org.bordercatalogue.journey;

import java.util.List;

/**
 * Pages that anybody may open, one of each kind and state; by their path. The thousands of elements
 * of a search that asks for nothing are looked at once as cards and once as a table; other states
 * are looked at in searches that find a few.
 */
final class PublicPages {
    static final List<String> ALL =
            List.of(
                    "",
                    "products",
                    "products?type=cargo-scanner&steel_penetration=300mm..&mobility=mobile",
                    "products?type=cargo-scanner&view=table",
                    "products?type=cargo-scanner&steel_penetration=300mm..&mobility=mobile"
                            + "&view=plot",
                    "products/filters?type=tax-stamp",
                    "products/filters/exhibitor?type=cargo-scanner",
                    "products/filter?type=cargo-scanner&q=fs6000&steel_penetration.from=abc",
                    "products?type=cargo-scanner&page=30",
                    "products?q=nothing+is+called+this",
                    "products?q=fs6000&exhibitor=nuctech",
                    "products?q=fs6000&exhibitor=nuctech&colour=red",
                    "products?steel_penetration=5parsec..",
                    "products?lang=fr&type=drone&q=tethered",
                    "products/nuctech-fs6000",
                    "products/nuctech-fs6000/ask",
                    "exhibitors",
                    "exhibitors/leidos",
                    "editions",
                    "editions/wco-technology-conference-and-exhibition-2022",
                    "equipment-types",
                    "equipment-types/cargo-scanner",
                    "fit",
                    "fit?type=cargo-scanner&must=steel_penetration%3A300mm..",
                    "compare?items=nuctech-fs6000,smiths-detection-hcv-mobile",
                    "compare?items=nuctech-mt1213de,nuctech-fs6000&view=costs&years=10&discount=3"
                            + "&currency=EUR&cost=nuctech-mt1213de:maintenance:90000..120000EUR",
                    "compare?items=nuctech-mt1213de,nuctech-fs6000&view=plots",
                    "compare/add?q=gantry&items=nuctech-fs6000",
                    "dossiers/new?items=nuctech-mt1213de,nuctech-fs6000",
                    "shortlists/new?items=nuctech-mt1213de,nuctech-fs6000",
                    "compare",
                    "no/such/page");

    private PublicPages() {}
}
