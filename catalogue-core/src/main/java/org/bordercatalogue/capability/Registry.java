package org.bordercatalogue.capability;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.kernel.LocalText;

/** All types and capabilities of the loaded packs, frozen. Safe for concurrent use. */
public interface Registry {
    /** Changes whenever a loaded definition changes; revisions note it. */
    String version();

    EquipmentType getType(String id);

    Optional<EquipmentType> findType(String id);

    /** The type with this id or alias (case- and punctuation-insensitive for aliases). */
    Optional<TypeMatch> matchType(String name);

    /** Every type, parents before children, in pack order. */
    List<EquipmentType> listTypes();

    EquipmentType root();

    List<EquipmentType> children(String typeId);

    /** The type itself and all above it, root first. */
    List<EquipmentType> lineage(String typeId);

    /** The type itself and all below it. */
    List<EquipmentType> descendants(String typeId);

    /**
     * All that can be stated of a type, inherited included, the nearest type's own first, each as
     * that type shows it.
     */
    List<Capability> capabilitiesOf(String typeId);

    /** What several types share; all capabilities of the root when no type is named. */
    List<Capability> capabilitiesCommonTo(List<String> typeIds);

    Capability getCapability(String id);

    Optional<Capability> findCapability(String id);

    List<Capability> listCapabilities();

    /**
     * The type's capability behind an attribute; where several share the name, the one that accepts
     * the unit.
     */
    Optional<AliasMatch> matchAttribute(String typeId, String attribute, String unitAsWritten);

    Optional<NotCapability> findNotCapability(String attribute);

    default Optional<LocalText> findReasonAgainst(String attribute) {
        return findNotCapability(attribute).map(NotCapability::reason);
    }

    List<Term> groups();

    List<Term> stages();

    List<Term> conditions();

    /** What is added up over the years, in the order of the packs. */
    List<CostPart> costs();

    /** The coded condition behind a text, if a pack declares it. */
    Optional<Term> findCondition(String text);
}
