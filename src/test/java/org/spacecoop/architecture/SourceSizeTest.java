package org.spacecoop.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.spacecoop.release.Home;

/** The sizes and names that keep the source readable. */
class SourceSizeTest {

    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_METHOD = 40;
    private static final Set<String> CODE = Set.of("java", "jte", "js", "css", "sh", "py");
    private static final Pattern EMPTY_NAME =
            Pattern.compile(".*(Utils?|Utilities|Helpers?|Manager|Impl|Common|Misc|Stuff)");
    private static final Path SOURCES = Home.current().folder().resolve("src");

    @Test
    void noFileOfCodeIsLongerThanFourHundredLines() throws IOException {
        var found = new ArrayList<String>();
        for (Path file : files(CODE)) {
            int lines = Files.readAllLines(file, StandardCharsets.UTF_8).size();
            if (lines > LONGEST_FILE) {
                found.add(SOURCES.relativize(file) + ": " + lines + " lines");
            }
        }
        assertNone(found);
    }

    @Test
    void noMethodIsLongerThanFortyLines() throws IOException {
        assertNone(parse(new LongMethods()));
    }

    @Test
    void noClassIsNamedAfterNothing() throws IOException {
        assertNone(parse(new EmptyNames()));
    }

    @Test
    void noFailureIsSwallowed() throws IOException {
        assertNone(parse(new EmptyCatches()));
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        assertNone(files(Set.of("java")).stream()
                .map(Path::getParent)
                .filter(folder -> folder.startsWith(SOURCES.resolve("main")))
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .map(folder -> SOURCES.relativize(folder).toString())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static void assertNone(Iterable<String> found) {
        assertEquals("", String.join("\n", found));
    }

    private static List<Path> files(Set<String> suffixes) throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            List<Path> files = all.filter(Files::isRegularFile)
                    .filter(file -> suffixes.contains(suffix(file)))
                    .sorted()
                    .toList();
            assertTrue(files.size() > 10, "the sources are not where they are looked for");
            return files;
        }
    }

    private static String suffix(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static List<String> parse(Finder finder) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    null,
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files(Set.of("java"))));
            finder.positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                finder.unit = unit;
                finder.scan(unit, null);
            }
        }
        return finder.found;
    }

    /** Collects what must not be, each with file and line. */
    private abstract static class Finder extends TreeScanner<Void, Void> {
        final List<String> found = new ArrayList<>();
        SourcePositions positions;
        CompilationUnitTree unit;

        void report(Tree tree, String what) {
            found.add(Path.of(unit.getSourceFile().toUri()).getFileName() + ":"
                    + line(positions.getStartPosition(unit, tree)) + ": " + what);
        }

        long lines(Tree tree) {
            return line(positions.getEndPosition(unit, tree)) - line(positions.getStartPosition(unit, tree)) + 1;
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }

    private static final class LongMethods extends Finder {
        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            if (method.getBody() != null && lines(method) > LONGEST_METHOD) {
                report(method, method.getName() + ": " + lines(method) + " lines");
            }
            return super.visitMethod(method, null);
        }
    }

    private static final class EmptyNames extends Finder {
        @Override
        public Void visitClass(ClassTree type, Void unused) {
            if (EMPTY_NAME.matcher(type.getSimpleName()).matches()) {
                report(type, type.getSimpleName().toString());
            }
            return super.visitClass(type, null);
        }
    }

    private static final class EmptyCatches extends Finder {
        @Override
        public Void visitCatch(CatchTree clause, Void unused) {
            if (clause.getBlock().getStatements().isEmpty()) {
                report(clause, "empty catch");
            }
            return super.visitCatch(clause, null);
        }
    }
}
