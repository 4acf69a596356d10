package org.bordercatalogue.web.fit;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.fit.FitQuestion;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.requirement.LineReader;
import org.bordercatalogue.requirement.ReadLines;
import org.bordercatalogue.requirement.RequirementParameters;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.url.Visit;

/** Reads and makes the editor of requirements. */
public final class FitForms {
    private final Registry registry;
    private final Units units;
    private final RequirementParameters requirements;
    private final LineReader lines;

    public FitForms(
            Registry registry, Units units, RequirementParameters requirements, LineReader lines) {
        this.registry = registry;
        this.units = units;
        this.requirements = requirements;
        this.lines = lines;
    }

    /** Requirements from pasted lines, of the types that the question is about. */
    ReadLines read(String text, FitQuestion question) {
        List<String> types = question.scope().types().chosen();
        return lines.read(text, types.isEmpty() ? List.of() : registry.capabilitiesCommonTo(types));
    }

    MultivaluedMap<String, String> parameters(MultivaluedMap<String, String> fields, Visit visit) {
        return new FitForm(fields, requirements, registry, visit.language()).parameters();
    }

    FitQuestion like(Product product, FitAddresses addresses, Visit visit) {
        FitQuestion ofType = addresses.parse(Map.of("type", List.of(product.type()))).question();
        return ofType.withProfile(new LikeProduct(registry, requirements).profile(product))
                .readBy(visit.reader());
    }

    FitPages pages(FitAddresses addresses) {
        return new FitPages(registry, units, addresses);
    }
}
