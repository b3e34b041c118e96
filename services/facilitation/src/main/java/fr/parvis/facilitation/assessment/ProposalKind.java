package fr.parvis.facilitation.assessment;

/** What is done only after she agreed. None of them assigns or prescribes anything (IND-EP-09). */
public enum ProposalKind {
    /** An assessment that is missing (FAC-31). */
    COMPLEMENTARY_ASSESSMENT,
    /** Coming to her home (FAC-33). */
    HOME_VISIT,
    /** Coming to another place of her life (FAC-33). */
    MILIEU_VISIT;

    public boolean isVisit() {
        return this != COMPLEMENTARY_ASSESSMENT;
    }
}
