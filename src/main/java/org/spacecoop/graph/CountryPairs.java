package org.spacecoop.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.spacecoop.entity.Agent;
import org.spacecoop.entity.Agreement;
import org.spacecoop.entity.Entities;
import org.spacecoop.entity.LocalOrganization;
import org.spacecoop.gazetteer.Accord;
import org.spacecoop.gazetteer.Country;
import org.spacecoop.gazetteer.Gazetteer;
import org.spacecoop.gazetteer.Organization;
import org.spacecoop.vocabulary.AgreementStatus;
import org.spacecoop.vocabulary.Coop;

/**
 * Infers which two countries cooperate: every two different ones among the parties of an agreement, or who joins an accord
 * and its host. ESA and the EU count as countries; what was left or ended does not count.
 */
final class CountryPairs {

    private final Iris iris;
    private final Names names;
    private final Map<Agent, String> codes = new LinkedHashMap<>();
    private final Map<String, String> hosts = new LinkedHashMap<>();
    private final Map<String, Node> members = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();

    CountryPairs(Iris iris, Names names, Gazetteer gazetteer, Entities entities) {
        this.iris = iris;
        this.names = names;
        for (Country country : gazetteer.countries()) {
            codes.put(new Agent.Country(country.code()), country.code());
            labels.put(country.code(), country.label());
        }
        for (Organization organization : gazetteer.organizations()) {
            organization.countryCode().ifPresent(code -> {
                codes.put(new Agent.Known(organization.id()), code);
                // ESA and the EU stand for themselves as organisations: the one whose acronym is the code.
                if (code.length() > 2 || code.equals("EU")) {
                    addInternational(code, organization);
                }
            });
        }
        for (LocalOrganization organization : entities.organizations()) {
            organization.countryCode().ifPresent(code -> codes.put(new Agent.Local(organization.key()), code));
        }
        for (Accord accord : gazetteer.accords()) {
            accord.hostCode().ifPresent(host -> hosts.put(accord.id(), host));
        }
    }

    /** The pairs with their agreements. */
    Graph infer(List<Agreement> agreements) {
        Map<String, List<Node>> found = new TreeMap<>();
        for (Agreement agreement : agreements) {
            if (agreement.status() != AgreementStatus.WITHDRAWN) {
                pairs(countries(agreement))
                        .forEach(pair -> found.computeIfAbsent(pair, p -> new ArrayList<>())
                                .add(names.agreement(agreement)));
            }
        }
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        found.forEach((pair, list) -> write(pair.split("-", -1), list, graph));
        return graph;
    }

    private void addInternational(String code, Organization organization) {
        if (organization.acronyms().contains(code)) {
            members.put(code, Nodes.iri(iris.organization(organization.id())));
            labels.put(code, organization.label());
        }
    }

    private TreeSet<String> countries(Agreement agreement) {
        TreeSet<String> countries = new TreeSet<>();
        agreement.parties().forEach(party -> code(party).ifPresent(countries::add));
        agreement.accord().map(hosts::get).ifPresent(countries::add);
        return countries;
    }

    private Optional<String> code(Agent agent) {
        return agent instanceof Agent.Country country
                ? Optional.of(country.code())
                : Optional.ofNullable(codes.get(agent));
    }

    private static List<String> pairs(TreeSet<String> countries) {
        List<String> pairs = new ArrayList<>();
        for (String one : countries) {
            countries.tailSet(one, false).forEach(other -> pairs.add(one + "-" + other));
        }
        return pairs;
    }

    private void write(String[] pair, List<Node> agreements, Graph graph) {
        Node node = Nodes.iri(iris.countryPair(pair[0], pair[1]));
        graph.add(node, RDF.Nodes.type, Coop.CountryPair.asNode());
        graph.add(node, RDF.Nodes.type, Coop.Pair.asNode());
        graph.add(node, DCTerms.type.asNode(), Coop.CountryPair.asNode());
        String label = labels.getOrDefault(pair[0], pair[0]) + " and " + labels.getOrDefault(pair[1], pair[1]);
        graph.add(node, RDFS.Nodes.label, Nodes.english(label));
        graph.add(node, Coop.codeA.asNode(), Nodes.string(pair[0]));
        graph.add(node, Coop.codeB.asNode(), Nodes.string(pair[1]));
        for (String code : pair) {
            Node member = members.getOrDefault(code, Nodes.iri(iris.country(code)));
            graph.add(node, Coop.member.asNode(), member);
        }
        agreements.forEach(agreement -> graph.add(node, Coop.agreement.asNode(), agreement));
    }
}
