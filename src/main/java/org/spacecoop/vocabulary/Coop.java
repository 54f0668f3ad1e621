package org.spacecoop.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of the project's own ontology, {@code ontology/spacecoop.ttl}, which says what they mean; spelled and ordered
 * as there.
 */
public final class Coop {

    /** The namespace; it does not follow the base of the dataset's IRIs. */
    public static final String NS = "https://w3id.org/spacecoop/ontology#";

    /** The ontology itself. */
    public static final Resource ONTOLOGY = ResourceFactory.createResource("https://w3id.org/spacecoop/ontology");

    // Agreements

    public static final Resource Agreement = resource("Agreement");
    public static final Resource MemorandumOfUnderstanding = resource("MemorandumOfUnderstanding");
    public static final Resource FrameworkAgreement = resource("FrameworkAgreement");
    public static final Resource CooperationAgreement = resource("CooperationAgreement");
    public static final Resource ImplementingArrangement = resource("ImplementingArrangement");
    public static final Resource LetterOfIntent = resource("LetterOfIntent");
    public static final Resource JointStatement = resource("JointStatement");
    public static final Resource Accession = resource("Accession");
    public static final Resource Contract = resource("Contract");
    public static final Resource Treaty = resource("Treaty");
    public static final Resource OtherAgreement = resource("OtherAgreement");
    public static final Resource Accord = resource("Accord");
    public static final Resource Participation = resource("Participation");
    public static final Resource Telling = resource("Telling");
    public static final Resource Status = resource("Status");
    public static final Resource Capacity = resource("Capacity");
    public static final Resource DateBasis = resource("DateBasis");
    public static final Resource TellingKind = resource("TellingKind");

    // Status, capacities, bases of dates, kinds of telling

    public static final Resource Signed = resource("Signed");
    public static final Resource Planned = resource("Planned");
    public static final Resource Negotiating = resource("Negotiating");
    public static final Resource InForce = resource("InForce");
    public static final Resource Renewed = resource("Renewed");
    public static final Resource Withdrawn = resource("Withdrawn");
    public static final Resource Signatory = resource("Signatory");
    public static final Resource Witness = resource("Witness");
    public static final Resource Representative = resource("Representative");
    public static final Resource Stated = resource("Stated");
    public static final Resource RelativeToDateline = resource("RelativeToDateline");
    public static final Resource RelativeToPublication = resource("RelativeToPublication");
    public static final Resource YearFromContext = resource("YearFromContext");
    public static final Resource FromEvent = resource("FromEvent");
    public static final Resource FromCuration = resource("FromCuration");
    public static final Resource MainTelling = resource("MainTelling");
    public static final Resource Recalling = resource("Recalling");
    public static final Resource RelatedTelling = resource("RelatedTelling");

    // Parties and people

    public static final Resource Party = resource("Party");
    public static final Resource Organization = resource("Organization");
    public static final Resource SpaceAgency = resource("SpaceAgency");
    public static final Resource Ministry = resource("Ministry");
    public static final Resource Government = resource("Government");
    public static final Resource Company = resource("Company");
    public static final Resource ResearchInstitute = resource("ResearchInstitute");
    public static final Resource University = resource("University");
    public static final Resource IntergovernmentalOrganization = resource("IntergovernmentalOrganization");
    public static final Resource NonGovernmentalOrganization = resource("NonGovernmentalOrganization");
    public static final Resource Country = resource("Country");
    public static final Resource Person = resource("Person");
    public static final Resource Place = resource("Place");

    // Events

    public static final Resource Event = resource("Event");
    public static final Resource Signing = resource("Signing");
    public static final Resource Visit = resource("Visit");
    public static final Resource Meeting = resource("Meeting");
    public static final Resource Forum = resource("Forum");
    public static final Resource Establishment = resource("Establishment");
    public static final Resource Launch = resource("Launch");
    public static final Resource Anniversary = resource("Anniversary");
    public static final Resource OtherEvent = resource("OtherEvent");

    // Releases and evidence

    public static final Resource Release = resource("Release");
    public static final Resource Evidence = resource("Evidence");
    public static final Resource Claim = resource("Claim");
    public static final Resource Link = resource("Link");

    // Pairs

    public static final Resource Pair = resource("Pair");
    public static final Resource CountryPair = resource("CountryPair");
    public static final Resource AgencyPair = resource("AgencyPair");

    // Properties of agreements

    public static final Property party = property("party");
    public static final Property accord = property("accord");
    public static final Property status = property("status");
    public static final Property field = property("field");
    public static final Property topic = property("topic");
    public static final Property participation = property("participation");
    public static final Property recalls = property("recalls");

    /** {@code coop:implements}; in capitals, as the word is a keyword of Java. */
    public static final Property IMPLEMENTS = property("implements");

    public static final Property renews = property("renews");
    public static final Property partOf = property("partOf");
    public static final Property telling = property("telling");
    public static final Property toldType = property("toldType");
    public static final Property tellingKind = property("tellingKind");

    // Properties of participations

    public static final Property person = property("person");
    public static final Property capacity = property("capacity");
    public static final Property onBehalfOf = property("onBehalfOf");
    public static final Property roleAsPrinted = property("roleAsPrinted");

    // Properties of events

    public static final Property participant = property("participant");
    public static final Property host = property("host");
    public static final Property organizer = property("organizer");
    public static final Property agreement = property("agreement");
    public static final Property establishes = property("establishes");

    // Dates and places

    public static final Property date = property("date");
    public static final Property earliest = property("earliest");
    public static final Property latest = property("latest");
    public static final Property dateBasis = property("dateBasis");
    public static final Property place = property("place");

    // Properties of parties and places

    public static final Property country = property("country");
    public static final Property countryCode = property("countryCode");
    public static final Property acronym = property("acronym");
    public static final Property formerName = property("formerName");
    public static final Property weakName = property("weakName");
    public static final Property demonym = property("demonym");
    public static final Property validUntil = property("validUntil");
    public static final Property successor = property("successor");

    // Properties of releases, evidence and links

    public static final Property release = property("release");
    public static final Property evidence = property("evidence");
    public static final Property datelineDate = property("datelineDate");
    public static final Property datelinePlace = property("datelinePlace");
    public static final Property contentHash = property("contentHash");
    public static final Property rule = property("rule");
    public static final Property link = property("link");
    public static final Property linkTarget = property("linkTarget");

    // Names that a thing had before

    public static final Property aliasOf = property("aliasOf");

    // Properties of pairs

    public static final Property member = property("member");
    public static final Property codeA = property("codeA");
    public static final Property codeB = property("codeB");

    // Curation

    public static final Resource Curation = resource("Curation");
    public static final Resource Acceptance = resource("Acceptance");
    public static final Resource Rejection = resource("Rejection");
    public static final Resource Correction = resource("Correction");
    public static final Resource Merging = resource("Merging");
    public static final Resource Splitting = resource("Splitting");
    public static final Resource Naming = resource("Naming");
    public static final Resource Rejected = resource("Rejected");
    public static final Property curates = property("curates");
    public static final Property ofProperty = property("ofProperty");
    public static final Property toldValue = property("toldValue");
    public static final Property rightValue = property("rightValue");
    public static final Property merges = property("merges");
    public static final Property separates = property("separates");
    public static final Property splitInto = property("splitInto");
    public static final Property nameInText = property("nameInText");
    public static final Property inEffect = property("inEffect");

    private Coop() {}

    /** The class or individual that a value stands for. */
    public static Resource of(Term term) {
        return resource(term.localName());
    }

    private static Resource resource(String localName) {
        return ResourceFactory.createResource(NS + localName);
    }

    private static Property property(String localName) {
        return ResourceFactory.createProperty(NS, localName);
    }
}
