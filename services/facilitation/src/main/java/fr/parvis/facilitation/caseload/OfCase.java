package fr.parvis.facilitation.caseload;

/** What belongs to one case, and is found only by who may come into that case. */
public interface OfCase {

    CaseId caseId();
}
