package org.spacecoop.dataset;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shared.PrefixMapping;

/** Writes an answer as aligned columns for people. */
final class ResultTable {

    private static final String GAP = "  ";

    private ResultTable() {}

    /** Writes yes or no. */
    static void write(boolean answer, OutputStream out) {
        PrintWriter writer = utf8(out);
        writer.print(answer ? "yes\n" : "no\n");
        writer.flush();
    }

    /** Writes the rows, a heading above and their number below. */
    static void write(ResultSet rows, PrefixMapping prefixes, OutputStream out) {
        List<String> columns = rows.getResultVars();
        List<List<String>> cells = new ArrayList<>();
        cells.add(columns);
        while (rows.hasNext()) {
            QuerySolution row = rows.next();
            cells.add(columns.stream()
                    .map(column -> text(row.get(column), prefixes))
                    .toList());
        }
        int[] widths = new int[columns.size()];
        for (List<String> line : cells) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(line.get(i)));
            }
        }
        PrintWriter writer = utf8(out);
        writer.print(line(columns, widths));
        writer.print(line(Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths));
        cells.subList(1, cells.size()).forEach(line -> writer.print(line(line, widths)));
        writer.print((cells.size() - 1) + (cells.size() == 2 ? " row\n" : " rows\n"));
        writer.flush();
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(cells.get(i))
                    .append(" ".repeat(widths[i] - length(cells.get(i))))
                    .append(GAP);
        }
        return line.toString().stripTrailing() + "\n";
    }

    private static String text(RDFNode value, PrefixMapping prefixes) {
        if (value == null) {
            return "";
        }
        Node node = value.asNode();
        if (node.isURI()) {
            return prefixes.shortForm(node.getURI());
        }
        String text = node.isLiteral() ? node.getLiteralLexicalForm() : NodeFmtLib.displayStr(node);
        return text.replaceAll("\\R", " ");
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static PrintWriter utf8(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
