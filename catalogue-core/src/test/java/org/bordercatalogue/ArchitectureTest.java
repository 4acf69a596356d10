package org.bordercatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.bordercatalogue.architecture.ArchitectureRules;
import org.bordercatalogue.architecture.OurClasses;

@AnalyzeClasses(packages = "org.bordercatalogue", importOptions = OurClasses.class)
class ArchitectureTest {
    /** A rule over nothing passes, so the classes are counted too. Raise it as the code grows. */
    private static final int FEWEST_CLASSES = 300;

    @ArchTest static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);

    @ArchTest
    static void seesTheClassesItJudges(JavaClasses classes) {
        assertThat(classes).hasSizeGreaterThanOrEqualTo(FEWEST_CLASSES);
    }
}
