package wengert;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package of the core may know which. */
@AnalyzeClasses(packages = "wengert", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule noCycles = slices().matching("wengert.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule operationsKnowNothing = onlyKnows("op", "math", "tensor", "number");

    @ArchTest
    static final ArchRule mathematicsKnowsNothing = onlyKnows("math");

    @ArchTest
    static final ArchRule tensorsKnowNumbers = onlyKnows("tensor", "number");

    @ArchTest
    static final ArchRule numbersKnowNothing = onlyKnows("number");

    @ArchTest
    static final ArchRule graphsKnowOperations = onlyKnows("graph", "op", "tensor");

    @ArchTest
    static final ArchRule derivativesAreGraphs = onlyKnows("diff", "tensor", "op", "graph");

    @ArchTest
    static final ArchRule plansKnowGraphs = onlyKnows("run", "math", "tensor", "op", "graph");

    @ArchTest
    static final ArchRule derivativesAsNumbersAreRunGraphs =
            onlyKnows("derive", "tensor", "op", "graph", "diff", "run");

    @ArchTest
    static final ArchRule valuesAreTheEagerFace = onlyKnows("value", "tensor", "op", "number");

    @ArchTest
    static final ArchRule networksAreMadeOfValues = onlyKnows("optim", "tensor", "op", "graph", "value", "number");

    @ArchTest
    static final ArchRule theLanguageWritesGraphs = onlyKnows("lang", "tensor", "op", "graph", "diff", "number");

    @ArchTest
    static final ArchRule layoutKnowsAtMostGraphs = onlyKnows("layout", "tensor", "op", "graph");

    @ArchTest
    static final ArchRule explanationsReadResults =
            onlyKnows("explain", "tensor", "op", "graph", "lang", "diff", "run", "number", "text");

    @ArchTest
    static final ArchRule textsKnowNothing = onlyKnows("text");

    @ArchTest
    static final ArchRule exportsWriteWhatOthersComputed =
            onlyKnows("export", "tensor", "op", "graph", "lang", "diff", "run", "number", "explain", "layout");

    @ArchTest
    static final ArchRule onlyTheSquareRootAndSimpleRoundingComeFromThePlatform = noClasses()
            .should()
            .callMethodWhere(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "calls java.lang.Math beyond abs, sqrt, floor, ceil, min, max",
                    call -> (call.getTargetOwner().isEquivalentTo(Math.class)
                                    || call.getTargetOwner().isEquivalentTo(StrictMath.class))
                            && !java.util.Set.of(
                                            "abs",
                                            "sqrt",
                                            "floor",
                                            "ceil",
                                            "min",
                                            "max",
                                            "addExact",
                                            "multiplyExact",
                                            "floorMod",
                                            "floorDiv")
                                    .contains(call.getName())))
            .because("other functions differ between the JVM and the browser");

    private static ArchRule onlyKnows(String slice, String... others) {
        String[] allowed = new String[others.length + 4];
        for (int i = 0; i < others.length; i++) {
            allowed[i] = "wengert." + others[i] + "..";
        }
        allowed[others.length] = "wengert." + slice + "..";
        allowed[others.length + 1] = "java.lang..";
        allowed[others.length + 2] = "java.util..";
        allowed[others.length + 3] = "org.jspecify..";
        return classes()
                .that()
                .resideInAPackage("wengert." + slice + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .allowEmptyShould(true);
    }
}
