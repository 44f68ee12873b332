package wengert.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom in this module. */
@AnalyzeClasses(
        packages = {"wengert.server", "wengert.command"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule noCycles = slices().matching("wengert.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theServerKnowsNoTerminal = noClasses()
            .that()
            .resideInAPackage("wengert.server..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("wengert.command..", "picocli..");

    @ArchTest
    static final ArchRule commandsLeaveTheWebToTheServer = noClasses()
            .that()
            .resideInAPackage("wengert.command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..");
}
