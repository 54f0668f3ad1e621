package org.spacecoop.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        for (String name : List.of("a.md", "B.HTML", "notes.docx", "sub/c.txt", "sub/deep/d.markdown", ".git/e.md")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), name);
        }
    }

    private InputFiles find(String... named) {
        return InputFiles.find(
                List.of(named).stream().map(name -> folder + "/" + name).toList());
    }

    private static List<String> names(InputFiles inputs) {
        return inputs.files().stream().map(InputFiles.Input::name).toList();
    }

    @Test
    void takesReleasesOfAFolderAtAnyDepth() {
        assertEquals(List.of("B.HTML", "a.md", "sub/c.txt", "sub/deep/d.markdown"), names(find("")));
    }

    @Test
    void listsWhatItSkips() {
        assertEquals(List.of(".git", "notes.docx"), find("").skipped());
    }

    @Test
    void alwaysTakesAFileThatIsNamed() {
        assertEquals(List.of("notes.docx"), names(find("notes.docx")));
    }

    @Test
    void takesAFileOnceHoweverOftenItIsNamed() {
        assertEquals(4, find("", "a.md", "sub", "sub/../a.md").files().size());
    }

    @Test
    void expandsPatterns() {
        assertEquals(List.of("a.md"), names(find("*.md")));
        assertEquals(List.of("c.txt", "deep/d.markdown"), names(find("sub/**")));
        assertEquals(List.of("a.md", "c.txt"), names(find("{a.md,sub/*.txt}")));
    }

    @Test
    void saysWhatIsMissing() {
        InputFiles inputs = find("nowhere", "*.pdf", "a.md");
        assertEquals(List.of("a.md"), names(inputs));
        assertEquals(2, inputs.missing().size());
        assertTrue(inputs.missing().get(0).toString().endsWith("/nowhere: there is no such file or folder"));
        assertTrue(inputs.missing().get(1).toString().endsWith("/*.pdf: no file matches"));
    }

    @Test
    void entersAFolderThatIsASymbolicLink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("sub"));
        InputFiles inputs = InputFiles.find(List.of(link.toString()));
        assertEquals(List.of("c.txt", "deep/d.markdown"), names(inputs));
        assertEquals(link + "/c.txt", inputs.files().get(0).shown());
    }
}
