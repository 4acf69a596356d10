package org.bordercatalogue.pack;

import java.util.ArrayList;
import java.util.List;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.CostPart;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.NotCapability;
import org.bordercatalogue.capability.Term;
import org.bordercatalogue.unit.Units;

/** One pack, read but not yet joined with the others. */
record ParsedPack(
        String id,
        String file,
        List<Located<EquipmentType>> types,
        List<Located<Capability>> capabilities,
        List<Term> groups,
        List<Term> stages,
        List<Term> conditions,
        List<CostPart> costs,
        List<NotCapability> notCapabilities,
        List<Located<Example>> examples) {

    static ParsedPack parse(PackDocument document, Units units) {
        Place root = document.root();
        TypeParser parser = new TypeParser(units, root.text("pack"));
        List<Located<Capability>> capabilities = new ArrayList<>();
        List<Located<EquipmentType>> types =
                root.items("types").stream()
                        .map(place -> new Located<>(place, parser.parse(place, capabilities)))
                        .toList();
        return new ParsedPack(
                root.text("pack"),
                document.file(),
                types,
                List.copyOf(capabilities),
                terms(root, "groups"),
                terms(root, "stages"),
                terms(root, "conditions"),
                root.items("costs").stream().map(place -> CostParser.part(place, units)).toList(),
                root.items("notCapabilities").stream()
                        .map(place ->
                                new NotCapability(
                                        place.text("attribute"),
                                        place.local("label"),
                                        place.local("reason")))
                        .toList(),
                root.items("examples").stream()
                        .map(place -> new Located<>(place, Example.parse(place)))
                        .toList());
    }

    private static List<Term> terms(Place root, String key) {
        return root.items(key).stream()
                .map(place ->
                        new Term(place.text("id"), place.local("label"), place.texts("aliases")))
                .toList();
    }
}
