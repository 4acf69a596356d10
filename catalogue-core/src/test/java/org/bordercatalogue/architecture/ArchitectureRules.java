package org.bordercatalogue.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

/**
 * The arrows and habits that hold for every module. Each module's own test runs them over what it
 * sees.
 */
public final class ArchitectureRules {
    private static final String SOLR_ADAPTER = "org.bordercatalogue.search.solr..";
    private static final String STORE_ADAPTER = "org.bordercatalogue.store.jdbi..";

    /** Exact: the root alone, not the features below it. */
    private static final String COMPOSITION_ROOT = "org.bordercatalogue.web";

    @ArchTest
    static final ArchRule ONLY_ITS_ADAPTER_KNOWS_SOLR =
            noClasses()
                    .that(not(resideInAnyPackage(SOLR_ADAPTER)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.apache.solr..",
                            "org.apache.lucene..",
                            "org.apache.zookeeper..",
                            "org.bordercatalogue.solr..");

    @ArchTest
    static final ArchRule ONLY_ITS_ADAPTER_KNOWS_SQL =
            noClasses()
                    .that(not(resideInAnyPackage(STORE_ADAPTER)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.sql..",
                            "javax.sql..",
                            "org.jdbi..",
                            "org.flywaydb..",
                            "com.zaxxer.hikari..",
                            "org.sqlite..",
                            "org.postgresql..");

    @ArchTest
    static final ArchRule CORE_KNOWS_NO_WEB =
            noClasses()
                    .that(not(resideInAnyPackage("org.bordercatalogue.web..")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.bordercatalogue.web..",
                            "jakarta.servlet..",
                            "jakarta.ws.rs..",
                            "jakarta.inject..",
                            "org.glassfish..",
                            "org.eclipse.jetty..",
                            "com.github.jknack..");

    @ArchTest
    static final ArchRule THE_KERNEL_KNOWS_ONLY_THE_JDK =
            classes()
                    .that()
                    .resideInAPackage("org.bordercatalogue.kernel..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "org.bordercatalogue.kernel..", "java..", "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule ONLY_THE_COMPOSITION_ROOT_NAMES_THE_SOLR_ADAPTER =
            classes()
                    .that()
                    .resideInAPackage(SOLR_ADAPTER)
                    .should()
                    .onlyHaveDependentClassesThat()
                    .resideInAnyPackage(SOLR_ADAPTER, COMPOSITION_ROOT);

    @ArchTest
    static final ArchRule ONLY_THE_COMPOSITION_ROOT_NAMES_THE_STORE_ADAPTER =
            classes()
                    .that()
                    .resideInAPackage(STORE_ADAPTER)
                    .should()
                    .onlyHaveDependentClassesThat()
                    .resideInAnyPackage(STORE_ADAPTER, COMPOSITION_ROOT);

    @ArchTest
    static final ArchRule RESOURCES_LIVE_IN_A_WEB_FEATURE =
            classes()
                    .that()
                    .areAnnotatedWith("jakarta.ws.rs.Path")
                    .should()
                    .resideInAPackage("org.bordercatalogue.web.(*)..")
                    .andShould()
                    .haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule FEATURES_ARE_ACYCLIC =
            slices().matching("org.bordercatalogue.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_INJECTED_FIELDS =
            noFields()
                    .should()
                    .beAnnotatedWith("jakarta.inject.Inject")
                    .orShould()
                    .beAnnotatedWith("jakarta.ws.rs.core.Context");

    @ArchTest
    static final ArchRule STATE_IS_FINAL =
            fields().that()
                    .areNotStatic()
                    .and()
                    .areDeclaredInClassesThat()
                    .areNotEnums()
                    .should()
                    .beFinal();

    @ArchTest
    static final ArchRule NO_STATE_IN_STATICS = fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS =
            noClasses()
                    .that(
                            not(
                                    resideInAnyPackage(
                                            COMPOSITION_ROOT, "org.bordercatalogue.web.cli..")))
                    .should(ACCESS_STANDARD_STREAMS);

    @ArchTest static final ArchRule THE_LOG_IS_SLF4J = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule ERRORS_HAVE_THEIR_OWN_TYPE = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    private ArchitectureRules() {}

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        // Over the classes, not the tree of packages, which holds what they refer to as well.
        String missing =
                classes.stream()
                        .map(JavaClass::getPackage)
                        .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName)
                        .distinct()
                        .sorted()
                        .collect(joining(", "));
        if (!missing.isEmpty()) {
            throw new AssertionError("No @NullMarked package-info in: " + missing);
        }
    }
}
