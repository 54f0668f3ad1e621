package org.spacecoop.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pipeline's one direction: each package depends only on those before it. */
class PackageOrderTest {

    private static final String ROOT = "org.spacecoop";

    private static final List<String> ORDER = List.of(
            "vocabulary",
            "release",
            "read",
            "text",
            "gazetteer",
            "mention",
            "claim",
            "entity",
            "curation",
            "graph",
            "dataset",
            "publish",
            "evaluate",
            "cli");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void everyPackageHasAPlaceInTheOrder() {
        var unknown = CLASSES.stream()
                .map(PackageOrderTest::stage)
                .filter(stage -> !stage.isEmpty() && !ORDER.contains(stage))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(), unknown);
    }

    static Stream<Arguments> stages() {
        return ORDER.stream().map(stage -> Arguments.of(stage, ORDER.subList(ORDER.indexOf(stage) + 1, ORDER.size())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stages")
    void aPackageDependsOnlyOnThoseBeforeIt(String stage, List<String> later) {
        if (later.isEmpty()) {
            assertEquals("cli", stage);
            return;
        }
        noClasses()
                .that()
                .resideInAPackage(within(stage))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later.stream().map(PackageOrderTest::within).toArray(String[]::new))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void noPackagesFormACycle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyReadingKnowsTheParsersOfDocuments() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("read"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jsoup..", "org.commonmark..")
                .check(CLASSES);
    }

    @Test
    void yamlIsParsedOnlyInFrontMatterAndLexicons() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        within("read"), within("text"), within("gazetteer"), within("mention"), within("claim"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.snakeyaml..")
                .check(CLASSES);
    }

    @Test
    void rdfIsUnknownBeforeTheGazetteer() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        within("release"), within("read"), within("text"), within("mention"), within("claim"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.jena..")
                .check(CLASSES);
    }

    @Test
    void onlyTheServerKnowsJettyFusekiAndTemplates() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("publish"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.jetty..", "org.apache.jena.fuseki..", "jakarta.servlet..", "gg.jte..")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineParsesArgumentsAndWritesToTheStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("cli"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    private static String within(String stage) {
        return ROOT + "." + stage + "..";
    }

    /** The part of the package name after the root up to the next dot; empty for the root itself. */
    private static String stage(JavaClass type) {
        String rest = type.getPackageName().substring(ROOT.length());
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.", -1)[0];
    }
}
