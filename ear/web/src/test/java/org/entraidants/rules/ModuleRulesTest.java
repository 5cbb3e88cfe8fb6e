package org.entraidants.rules;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.entraidants", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleRulesTest {
    @ArchTest
    static final ArchRule modulesHaveNoCycles =
            slices().matching("org.entraidants.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule groundKnowsNobody = noClasses()
            .that()
            .resideInAPackage("..platform..")
            .should()
            .dependOnClassesThat()
            // By their whole names: javax.naming.directory is nobody's module.
            .resideInAnyPackage(
                    "org.entraidants.directory..",
                    "org.entraidants.forum..",
                    "org.entraidants.events..",
                    "org.entraidants.newsletter..");

    @ArchTest
    static final ArchRule directoryKnowsOnlyTheGround = noClasses()
            .that()
            .resideInAPackage("..directory..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..forum..", "..events..", "..newsletter..");

    @ArchTest
    static final ArchRule forumKnowsNoSibling = strangers("forum", "events", "newsletter");

    @ArchTest
    static final ArchRule eventsKnowNoSibling = strangers("events", "forum", "newsletter");

    @ArchTest
    static final ArchRule newsletterKnowsNoSibling = strangers("newsletter", "forum", "events");

    @ArchTest
    static final ArchRule directoryKeepsItsInsides = insides("directory");

    @ArchTest
    static final ArchRule forumKeepsItsInsides = insides("forum");

    @ArchTest
    static final ArchRule eventsKeepTheirInsides = insides("events");

    @ArchTest
    static final ArchRule newsletterKeepsItsInsides = insides("newsletter");

    @ArchTest
    static final ArchRule facesStayOnPages = noClasses()
            .that(resideOutsideOfPackage("..web.."))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..");

    @ArchTest
    static final ArchRule pagesLeaveTheDatabaseAlone = noClasses()
            .that(resideInAPackage("..web..").and(resideOutsideOfPackage("org.entraidants.platform..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "jakarta.transaction..")
            .allowEmptyShould(true);

    /** Behind a proxy that address is the proxy's. */
    @ArchTest
    static final ArchRule onlyTheLimitsAskForTheAddressOfAConnection = noClasses()
            .that()
            .doNotHaveSimpleName("ClientLimits")
            .should()
            .callMethodWhere(target(name("getRemoteAddr")));

    private static ArchRule strangers(String module, String... siblings) {
        String[] packages = java.util.Arrays.stream(siblings)
                .map(sibling -> "org.entraidants." + sibling + "..")
                .toArray(String[]::new);
        return noClasses()
                .that(resideInAPackage("org.entraidants." + module + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(packages));
    }

    private static ArchRule insides(String module) {
        return noClasses()
                .that(resideOutsideOfPackage("org.entraidants." + module + ".."))
                .should()
                .dependOnClassesThat(resideInAPackage("org.entraidants." + module + ".(**)")
                        .and(resideOutsideOfPackage("org.entraidants." + module)));
    }
}
