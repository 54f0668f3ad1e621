package org.spacecoop.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.RDFS;
import org.spacecoop.vocabulary.Coop;
import org.spacecoop.vocabulary.Prefixes;

/** Tells of a thing what is said about it, and which sentence of which release says so. */
public final class Explanation {

    private final Graph facts;
    private final Graph evidence;
    private final Map<Triple, List<Node>> claims;
    private final PrefixMapping prefixes = Prefixes.mapping();

    /** Explains what a dataset says. */
    public Explanation(StoredDataset dataset) {
        this(dataset.facts(), dataset.evidence());
    }

    Explanation(Graph facts, Graph evidence) {
        this.facts = facts;
        this.evidence = evidence;
        this.claims = claims(evidence);
    }

    /**
     * Each statement about a thing or one of its parts, with the sentence and the release that support it; then those
     * that come from no sentence.
     *
     * @throws QueryUsageException if the dataset says nothing about it
     */
    public List<String> lines(String iri) {
        List<Triple> about = about(iri);
        List<Node> decisions = new Decisions(facts).about(iri);
        if (about.isEmpty()) {
            throw new QueryUsageException(iri + ": the dataset says nothing about it");
        }
        List<String> lines = new ArrayList<>();
        label(NodeFactory.createURI(iri)).ifPresent(lines::add);
        lines.add("<" + iri + ">");
        about.removeIf(statement -> decisions.contains(statement.getSubject()));
        decisions.forEach(decision -> lines.addAll(decision(decision)));
        for (Triple statement : about) {
            if (claims.containsKey(statement)) {
                lines.add("");
                lines.add(text(iri, statement));
                claims.get(statement).forEach(claim -> lines.addAll(support(claim)));
            }
        }
        List<Triple> rest = about.stream()
                .filter(statement -> !claims.containsKey(statement))
                .toList();
        if (!rest.isEmpty()) {
            lines.add("");
            lines.add("From no sentence: the gazetteer, what is inferred, what describes the dataset");
            rest.forEach(statement -> lines.add("  " + text(iri, statement)));
        }
        return List.copyOf(lines);
    }

    /** Who decided what, when and why. */
    private List<String> decision(Node decision) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Curation: " + label(decision).orElse("") + (isInEffect(decision) ? "" : ", not in effect"));
        objects(facts, decision, RDFS.comment.asNode()).forEach(why -> lines.add("    \"" + plain(why) + "\""));
        for (Triple statement : facts.find(decision, Node.ANY, Node.ANY).toList().stream()
                .sorted(StatementOrder.TRIPLES)
                .toList()) {
            if (Decisions.MATTER.contains(statement.getPredicate())) {
                lines.add("    " + prefixes.shortForm(statement.getPredicate().getURI()) + "  "
                        + text(statement.getObject()));
            }
        }
        return lines;
    }

    private boolean isInEffect(Node decision) {
        return objects(facts, decision, Coop.inEffect.asNode()).stream()
                .noneMatch(value -> plain(value).equals("false"));
    }

    /** Statements with the thing or a part of it as subject; of those with it as object, the ones that a claim supports. */
    private List<Triple> about(String iri) {
        List<Triple> about = new ArrayList<>();
        facts.find().forEachRemaining(triple -> {
            if (isOf(iri, triple.getSubject())) {
                about.add(triple);
            }
        });
        claims.keySet().stream()
                .filter(statement -> isOf(iri, statement.getObject()) && !isOf(iri, statement.getSubject()))
                .forEach(about::add);
        about.sort(StatementOrder.TRIPLES);
        return about;
    }

    private static boolean isOf(String iri, Node node) {
        return node.isURI() && (node.getURI().equals(iri) || node.getURI().startsWith(iri + "#"));
    }

    /** The claims by the statement that they support. */
    private static Map<Triple, List<Node>> claims(Graph evidence) {
        Map<Triple, List<Node>> claims = new LinkedHashMap<>();
        evidence.find(Node.ANY, Terms.REIFIES, Node.ANY)
                .filterKeep(claim -> claim.getObject().isTripleTerm())
                .forEachRemaining(
                        claim -> claims.computeIfAbsent(claim.getObject().getTriple(), statement -> new ArrayList<>())
                                .add(claim.getSubject()));
        claims.values().forEach(list -> list.sort(Comparator.comparing(Node::toString)));
        return claims;
    }

    private List<String> support(Node claim) {
        List<String> lines = new ArrayList<>();
        String rule =
                object(evidence, claim, Terms.RULE).map(Explanation::plain).orElse("unknown");
        for (Node quote : objects(evidence, claim, Terms.QUOTED_FROM)) {
            List<Node> selectors = objects(facts, quote, Terms.HAS_SELECTOR);
            lines.add("    \"" + first(selectors, Terms.EXACT) + "\"");
            lines.add("    " + source(quote) + ", characters " + first(selectors, Terms.START) + " to "
                    + first(selectors, Terms.END) + ", rule " + rule);
        }
        return lines;
    }

    private String source(Node quote) {
        return object(facts, quote, Terms.HAS_SOURCE)
                .map(release -> label(release).orElse("") + " <" + release + ">"
                        + object(facts, release, Terms.ISSUED)
                                .map(date -> " of " + plain(date))
                                .orElse(""))
                .orElse("of an unknown release");
    }

    private String first(List<Node> subjects, Node predicate) {
        return subjects.stream()
                .flatMap(subject -> objects(facts, subject, predicate).stream())
                .findFirst()
                .map(Explanation::plain)
                .orElse("?");
    }

    private String text(String iri, Triple statement) {
        String predicate = prefixes.shortForm(statement.getPredicate().getURI());
        if (statement.getSubject().hasURI(iri)) {
            return predicate + "  " + text(statement.getObject());
        }
        return text(statement.getSubject()) + "  " + predicate + "  " + text(statement.getObject());
    }

    private String text(Node node) {
        if (!node.isURI()) {
            return node.isLiteral() ? plain(node) : NodeFmtLib.displayStr(node);
        }
        String shortened = prefixes.shortForm(node.getURI());
        String name = shortened.equals(node.getURI()) ? "<" + shortened + ">" : shortened;
        return label(node).map(label -> label + "  " + name).orElse(name);
    }

    private Optional<String> label(Node node) {
        return object(facts, node, Terms.LABEL).map(Explanation::plain);
    }

    private static Optional<Node> object(Graph graph, Node subject, Node predicate) {
        return objects(graph, subject, predicate).stream().findFirst();
    }

    private static List<Node> objects(Graph graph, Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    private static String plain(Node literal) {
        return literal.isLiteral() ? literal.getLiteralLexicalForm() : literal.toString();
    }
}
