package org.bordercatalogue.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/**
 * What the rules look at: the main classes of core and web, not the tests (which arrive as a jar in
 * catalogue-web) and not the Solr modules, which are Solr's code under our group.
 */
public final class OurClasses implements ImportOption {
    @Override
    public boolean includes(Location location) {
        return !location.contains("/test-classes/")
                && !location.contains("-tests.jar")
                && !location.contains("/org/bordercatalogue/solr/");
    }
}
