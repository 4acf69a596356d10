package org.bordercatalogue.web.type;

import java.util.List;
import org.bordercatalogue.web.page.TypeName;
import org.bordercatalogue.web.view.Frame;

/**
 * What can be known of the products of one type.
 *
 * @param search address of the search for its products, empty where there is none
 */
record TypePage(
        Frame frame,
        TypeName type,
        List<TypeName> lineage,
        List<Code> codes,
        String products,
        String search,
        List<TypeBranch> children,
        List<Group> groups,
        String data) {
    /** The type's code in another classification. */
    record Code(String system, String code) {}

    /**
     * @param open whether it shows at once
     */
    record Group(String label, boolean open, List<CapabilityView> capabilities) {}

    /**
     * A capability in words.
     *
     * @param units symbols of the accepted units
     * @param better which values are better, in words, empty where neither is
     */
    record CapabilityView(
            String id,
            String label,
            String explain,
            String kind,
            List<String> units,
            String better,
            List<String> options,
            boolean open,
            List<String> standards,
            boolean key) {}
}
