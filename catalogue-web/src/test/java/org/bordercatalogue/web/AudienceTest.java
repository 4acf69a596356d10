package org.bordercatalogue.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.bordercatalogue.architecture.OurClasses;
import org.bordercatalogue.web.access.Audience;

@AnalyzeClasses(packages = "org.bordercatalogue.web", importOptions = OurClasses.class)
class AudienceTest {
    @ArchTest
    static final ArchRule EVERY_ROUTE_SAYS_WHOM_IT_IS_FOR =
            methods()
                    .that()
                    .areMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")
                    .should()
                    .beAnnotatedWith(Audience.class);
}
