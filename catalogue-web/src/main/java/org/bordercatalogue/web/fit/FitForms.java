package org.bordercatalogue.web.fit;

import jakarta.ws.rs.core.MultivaluedMap;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.requirement.RequirementParameters;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.url.Visit;

/** Reads and makes the editor of requirements. */
public final class FitForms {
    private final Registry registry;
    private final Units units;
    private final RequirementParameters requirements;

    public FitForms(Registry registry, Units units, RequirementParameters requirements) {
        this.registry = registry;
        this.units = units;
        this.requirements = requirements;
    }

    MultivaluedMap<String, String> parameters(
            MultivaluedMap<String, String> fields, Visit visit) {
        return new FitForm(fields, requirements, registry, visit.language()).parameters();
    }

    FitPages pages(FitAddresses addresses) {
        return new FitPages(registry, units, addresses);
    }
}
