package org.spacecoop.curation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.spacecoop.entity.Agent;
import org.spacecoop.entity.Agreement;
import org.spacecoop.entity.Entities;
import org.spacecoop.entity.EventTelling;
import org.spacecoop.entity.Merge;
import org.spacecoop.entity.Revision;
import org.spacecoop.vocabulary.EventType;

/**
 * Applies decisions to what the rules found. For one resolution: what became of the decisions is known when the resolver
 * has asked for the agreements.
 */
public final class Curator implements Revision {

    private final Curation curation;
    private final Directory directory;
    private final Entities rules;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final AgentDecisions agents;
    private final Map<Merge.Reference, String> names = new LinkedHashMap<>();
    private final Map<String, String> aliases = new LinkedHashMap<>();
    private final Map<String, Node> told = new LinkedHashMap<>();
    private final Set<Merge.Reference> rejected = new LinkedHashSet<>();

    /**
     * Applies decisions.
     *
     * @param curation the decisions
     * @param directory the names of what the rules alone found
     * @param rules what the rules alone found
     */
    public Curator(Curation curation, Directory directory, Entities rules) {
        this.curation = curation;
        this.directory = directory;
        this.rules = rules;
        this.agents = new AgentDecisions(curation, directory, rules, outcomes);
    }

    @Override
    public Agent agent(Agent found) {
        return agents.meant(found);
    }

    @Override
    public List<Agreement> agreements(List<Agreement> found) {
        AgreementDecisions agreements = new AgreementDecisions(curation, directory, found, outcomes);
        agreements.decide();
        StatementDecisions statements = new StatementDecisions(directory, rules, agents, agreements, outcomes);
        statements.decide(curation);
        names.putAll(agreements.names());
        aliases.putAll(agreements.aliases());
        rejected.addAll(agreements.rejected());
        told.putAll(statements.told());
        return agreements.agreements();
    }

    /** Who signs what is no agreement signs nothing. */
    @Override
    public boolean keeps(EventTelling found) {
        List<String> signed = found.claim().agreements();
        return found.claim().type() != EventType.SIGNING
                || signed.isEmpty()
                || !signed.stream()
                        .allMatch(key -> rejected.contains(
                                new Merge.Reference(found.release().slug(), key)));
    }

    /** Organisations and people that mean others. */
    public Set<Agent> replaced() {
        return agents.replaced();
    }

    /** The names that decisions give to agreements, by a telling of each. */
    public Map<Merge.Reference, String> names() {
        return Collections.unmodifiableMap(names);
    }

    /** Names that nothing goes by, with the name of what somebody says that they mean. */
    public Map<String, String> aliases() {
        return Collections.unmodifiableMap(aliases);
    }

    /** What is told in place of a right value, by the IRI of the correction. */
    public Map<String, Node> told() {
        return Collections.unmodifiableMap(told);
    }

    /** What became of the decisions, but for the acceptances: these are seen in the dataset. */
    public List<Outcome> outcomes() {
        return outcomes.stream()
                .sorted(Comparator.comparing(outcome -> outcome.entry().note().iri()))
                .toList();
    }
}
