package org.spacecoop.vocabulary;

/** What kind of instrument an agreement is; each value is a class of the ontology. */
public enum AgreementType implements Term {
    /** A memorandum of understanding or of cooperation. */
    MEMORANDUM_OF_UNDERSTANDING("MemorandumOfUnderstanding"),

    /** An agreement under which others are to be made. */
    FRAMEWORK_AGREEMENT("FrameworkAgreement"),

    /** An agreement to work together on a subject. */
    COOPERATION_AGREEMENT("CooperationAgreement"),

    /** An arrangement that carries out an earlier agreement. */
    IMPLEMENTING_ARRANGEMENT("ImplementingArrangement"),

    /** A letter, statement or declaration of intent. */
    LETTER_OF_INTENT("LetterOfIntent"),

    /** A joint statement, declaration or communiqué. */
    JOINT_STATEMENT("JointStatement"),

    /** A party joins an accord that exists. */
    ACCESSION("Accession"),

    /** A contract for goods or services. */
    CONTRACT("Contract"),

    /** An agreement between states that binds under international law. */
    TREATY("Treaty"),

    /** An agreement whose kind the text does not tell. */
    OTHER_AGREEMENT("OtherAgreement");

    private final String localName;

    AgreementType(String localName) {
        this.localName = localName;
    }

    @Override
    public String localName() {
        return localName;
    }
}
