package org.spacecoop.entity.tellings;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.GraphMemFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.spacecoop.claim.ReleaseClaims;
import org.spacecoop.graph.GraphMapper;
import org.spacecoop.graph.IriRegister;
import org.spacecoop.graph.Iris;
import org.spacecoop.graph.MappedDataset;

class TellingsTest {

    private static ToldReleases told;

    @BeforeAll
    static void read() {
        told = ToldReleases.read();
    }

    @Test
    void putsTogetherWhatIsOneAgreementAndLeavesApartWhatIsNot() {
        Pairing pairing =
                Pairing.of(map(told.claims(), IriRegister.empty()).entities().agreements(), told.gold());
        System.out.println(pairing);
        assertTrue(told.groups() >= 40, told.groups() + " groups");
        assertTrue(pairing.precision() >= 0.99, pairing.toString());
        assertTrue(pairing.recall() >= 0.90, pairing.toString());
    }

    private static MappedDataset map(List<ReleaseClaims> claims, IriRegister previous) {
        return new GraphMapper(
                        told.gazetteer(), GraphMemFactory.createDefaultGraphSameTerm(), Iris.DEFAULT_BASE, previous)
                .map(claims);
    }
}
