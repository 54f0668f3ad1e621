package org.spacecoop.publish.page;

import java.util.List;

/** The parts that pages are made of. */
public final class View {

    private View() {}

    /**
     * What stands on every page.
     *
     * @param title of the page
     * @param description one sentence about it
     * @param canonical the IRI of the page
     * @param css the path of the style sheet
     * @param version of the dataset
     * @param modified the newest publication date in the dataset, empty if unknown
     * @param alternates the same in other forms
     */
    public record Frame(
            String title,
            String description,
            String canonical,
            String css,
            String version,
            String modified,
            List<Alternate> alternates) {}

    /** The page's content in another form. */
    public record Alternate(String label, String mediaType, String href) {}

    /**
     * A text that may link somewhere.
     *
     * @param text what is shown
     * @param language of the text, empty if unknown
     * @param href where it leads, empty if nowhere
     * @param outside whether it leads to another host
     * @param notes the numbers of the quotes that support it
     */
    public record Value(String text, String language, String href, boolean outside, List<Integer> notes) {

        /** Text that leads nowhere. */
        public static Value text(String text) {
            return new Value(text, "", "", false, List.of());
        }

        /** A link on this host. */
        public static Value link(String text, String href) {
            return new Value(text, "", href, false, List.of());
        }

        /** The same with quotes that support it. */
        public Value with(List<Integer> supporting) {
            return new Value(text, language, href, outside, supporting);
        }

        /** The same with another text. */
        public Value named(String other) {
            return new Value(other, "", href, outside, notes);
        }
    }

    /** A property and its values. */
    public record Fact(String name, List<Value> values) {}

    /** One cell of a table. */
    public record Cell(List<Value> values) {

        /** A cell with one value. */
        public static Cell of(Value value) {
            return new Cell(List.of(value));
        }

        /** Whether the cell holds one date and nothing else. */
        public boolean isDate() {
            return values.size() == 1 && values.get(0).text().matches("\\d{4}(-\\d\\d){1,2}");
        }

        /** A cell with text. */
        public static Cell text(String text) {
            return text.isEmpty() ? new Cell(List.of()) : of(Value.text(text));
        }
    }

    /** One row of a table. */
    public record Row(List<Cell> cells) {

        /** A row of cells. */
        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }
    }

    /**
     * A table; it may show only the first of its rows, and says so.
     *
     * @param title of the table
     * @param heads of its columns
     * @param rows that are shown
     * @param total how many there are
     */
    public record Table(String title, List<String> heads, List<Row> rows, int total) {

        /** How many rows a page shows at most. */
        public static final int MAX_ROWS = 250;

        /** A table that shows at most {@link #MAX_ROWS} rows. */
        public static Table of(String title, List<String> heads, List<Row> rows) {
            return new Table(title, heads, rows.stream().limit(MAX_ROWS).toList(), rows.size());
        }
    }

    /**
     * A quoted sentence.
     *
     * @param number by which facts refer to it
     * @param anchor of it on the page
     * @param text of the quote
     * @param release that it stands in
     * @param published when that was published
     * @param position where in the source it stands
     */
    public record Quote(int number, String anchor, String text, Value release, String published, String position) {}

    /** A page about a thing. */
    public record Thing(
            Frame frame,
            String kind,
            String title,
            String language,
            String iri,
            List<Value> chips,
            List<Fact> facts,
            List<Table> tables,
            List<Quote> quotes,
            List<Table> links) {}

    /** An example query. */
    public record ExampleLink(String title, String description, String href) {}

    /** A number with its name. */
    public record Count(String name, int number, String href) {}

    /** The landing page. */
    public record Home(
            Frame frame,
            List<Count> counts,
            Table newest,
            List<Count> countries,
            List<ExampleLink> examples,
            int allExamples,
            List<Download> downloads) {}

    /** A file to download. */
    public record Download(String name, String href, String about, String size, String checksum) {}

    /** The listing of files. */
    public record Downloads(Frame frame, List<Version> versions) {}

    /** The files of one version. */
    public record Version(String name, boolean latest, List<Download> files) {}

    /** The query page. */
    public record Query(
            Frame frame,
            String text,
            List<ExampleLink> examples,
            String error,
            String note,
            Table table,
            String turtle,
            String truth,
            String limits) {}

    /** A term of the ontology. */
    public record Term(String name, String label, String definition, List<String> examples, List<Fact> facts) {}

    /** Terms of one sort. */
    public record Terms(String title, List<Term> terms) {}

    /** The documentation of the ontology. */
    public record Ontology(Frame frame, String title, String description, List<Terms> groups) {}

    /** An error. */
    public record Problem(Frame frame, int status, String message) {}
}
